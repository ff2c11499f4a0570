//! The texts of all files that diagnostics point into.
