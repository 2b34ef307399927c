"""`python -m dayeight` is the command line."""

from dayeight.cli import main

if __name__ == "__main__":
    main()
