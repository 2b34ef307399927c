"""One file for each family of letters; each rule's composer turns material into a letter."""
