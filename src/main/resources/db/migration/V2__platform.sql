-- Small facts of the installation itself, for example the offset of the demo's clock.
CREATE TABLE platform_setting (
    name  VARCHAR(100) NOT NULL PRIMARY KEY,
    value VARCHAR(500) NOT NULL
);
