"""Forms: what a person types, read and checked, with each problem told beside its field."""
