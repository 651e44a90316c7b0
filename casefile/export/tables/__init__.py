"""Facts as tables, one row a fact: CSV and XLSX."""
