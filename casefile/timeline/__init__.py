"""Where events stand in time: pure numbers for the widget and for print, no Qt and no I/O."""
