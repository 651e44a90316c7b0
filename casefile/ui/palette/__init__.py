"""The command palette: every act, and everything one goes to, by typing its name."""
