"""What a case is made of. No Qt, no session, no files."""
