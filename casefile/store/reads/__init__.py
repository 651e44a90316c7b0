"""What views and exports read: plain snapshots, never a live row."""
