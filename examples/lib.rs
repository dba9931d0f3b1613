//! Programs that use lakewright: see the folders beside this file.
