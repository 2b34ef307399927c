"""The web front: Django pages over the flows, for one person on their own machine."""
