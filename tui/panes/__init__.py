"""The panes. Each draws itself from the reading; none knows another."""
