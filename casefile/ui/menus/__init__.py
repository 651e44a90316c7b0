"""The menus: every act of the window by name, with its key, its place, and who does it."""
