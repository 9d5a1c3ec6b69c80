    verb     orphan
    noun     orphan too
action hit
    verb     hit
act
    verb     nameless
set weapon
    words    bomb
set weapon
    words    gun
act weapon
	verb	shell	# tabs are white space, too
	event	ASSAULT
	colour	red
	example	Russia shelled Aleppo. => RUS ASSAULT SYR
	cameo
country SYR
    name     Syria
    leader   Assad
