WEIGHTS={"rejection":""}
