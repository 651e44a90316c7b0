"""Facts as FollowTheMoney entities, for Aleph and OpenAleph."""
