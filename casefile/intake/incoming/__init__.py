"""Strangers' data: read and checked in a worker before anything of it is believed."""
