# Rules of installing and packaging.
