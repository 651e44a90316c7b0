"""Small widgets that several panes share, one to a file."""
