//! A complete AWS data lake in two stacks, from one configuration
