"""What people bring along: looked at in the window before it comes in."""
