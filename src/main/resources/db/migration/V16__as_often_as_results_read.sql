-- "As often as you like" was 25 times, which is more than results can read of a full class.
update homework set attempts = 10 where attempts > 10;
