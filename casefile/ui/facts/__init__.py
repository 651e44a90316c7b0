"""The facts of the open case, each with the passages it rests on."""
