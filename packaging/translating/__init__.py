"""What the program says, collected from its sources, and the files in which it is translated."""
