"""Pictures of every dialog and view of the window, and what is cut off in them."""
