"""The reader: documents as drawn pages or clean text, passages selected, tagged and found."""
