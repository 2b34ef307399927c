"""One file for each main job: reads through a port, asks the pure rooms, writes. It decides nothing about hiring."""
