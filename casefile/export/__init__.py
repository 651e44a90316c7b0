"""What leaves the program: the dossier of a case, and the page it is printed on."""
