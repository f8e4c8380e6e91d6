// Made by scripts/pack-emoji.mjs. CLDR's keywords, and with a colon short codes other
// than the name's, in the order of the characters.
export default `happy smile teeth smiling nice laugh cheerful cheery grinning:
happy teeth smiling mouth open awesome yay smiley_face smiley:
happy mouth open lol laugh smile: grinning_face_with_closed_eyes:
happy smile teeth nice grinning_with_smiling grin:
happy smile mouth open lol smiling eyes closed big_grin hahaha rofl laughing: satisfied:
cold excited mouth open smiling nervous dejected stressed happy_sweat sweat_smile:
happy face lol crying tear funny haha hehe joy hilarious roflmao rofl:
happy feels lol crying funny haha hehe hilarious roflmao laughing_tears joy:
happy smile
smile hehe
lol hot sarcastic embarrassed heat sarcasm haha disappear liquid dissolve
flirt sexy slide heartbreaker tease winks wink:
smiley glad satisfied blush: smiling_face_with_closed_eyes:
happy smile fantasy fairytale angelic blessed peaceful angels spirit innocent:
smile love ily romance you 3 adore crush smiling_face_with_three_hearts:
smile love ily romance 143 bae xoxo feels kisses romantic hearts heart_eyes:
smile face excited eyes wow grinning starry-eyed
flirt ily bae xoxo you adorbs romantic miss muah blowing_kiss lover smooch kissing_heart:
flirt ily love 143 dating xoxo you date smooches kissing:
happy smile outlined cute relaxed:
flirt ily bae xoxo 143 dating date smooches kisses blush kiss_face kissing_closed_eyes:
smile love ily 143 dating date flirt kisses night closed kissing_smiling_eyes:
happy smiley glad joy proud grateful pain relieved touched
smile smiling hungry eat full delicious yummy tasty yum:
sweet party awesome nice stuck-out cool stuck_out_tongue:
party yolo epic funny stuck-out crazy_face joke loopy nutty wacky weirdo stuck_out_tongue_winking_eye:
eyes large small crazy goofy
omg whatever yolo gross stuck-out taste horrible tongue_out stuck_out_tongue_closed_eyes:
paid
hugging hugs:
secret surprise shock giggle giggling realization sudden whoops hand_over_mouth:
omg scared quiet surprise shock disbelief embarrass gasp amazement awe
scared hide embarrass peep shy captivated hiding stare
quiet shh
hmm chin consider pondering wondering thinking: wtf:
good luck yes ma’am ok respect salute sir troops
quiet secret keep shut
hmm surprise disbelief what skeptical disapproval distrust emoji mild skepticism raised_eyebrow:
whatever unhappy shade oh awkward meh fine jealous blank expressionless straight unimpressed deadpan unamused
omg whatever unhappy not dead oh awkward meh fine jealous straight unimpressed inexpressive uh expressionless:
quiet secret awkward silent blank expressionless mute mouthless silence speechless no_mouth:
whatever meh hide disappear hidden wtv depressed introvert invisible
absentminded fog head
flirt shade homie sly swag boss dapper kidding leer slick smug snicker suave suspicious smirk:
whatever unhappy smh bored fine jealous ugh pissed ... dissatisfied jelly uhh weird unamused:
whatever shade ugh eyeroll roll_eyes:
smile smiling awkward grimace dentist grinning grimacing:
smiley smoke exhausted gasp relief blowing exhale groan sigh whisper whistle
liar lie pinocchio
omg surprise shock wow whoa crazy earthquake panic daze vibrate
no shake
yes nod
peace zen calm relief pleased relieved:
sad disappointed bored awful dejected losing died lost sucks pensive:
sad good tired night crying sleeping sleepy:

whatever tired goodnight nap bedtime zzz yawn sleeping:
tired bored sleepy exhausted late fatigued weary face_with_eye_bags:
cold doctor sick medicine dentist dr dermatologist germs mask_face mask:
sick ill
hurt injury ouch
sick gross nasty vomit
sick gross up throw barf puke spew vomiting_face:
sick fever flu sneeze gesundheit
heat dying feverish panting red-faced stroke sweating tongue
teeth blue-faced freezing frostbite icicles subzero
eyes mouth dizzy drunk intoxicated tipsy uneven wavy
sick feels dead tired knocked dizzy_face:
omg smiley whoa confused dizzy woah hypnotized trouble woozy
no shocked explode way mindblown
cowgirl
happy celebration excited celebrate birthday hat hooray bday horn
person spy glasses nose eyebrow incognito moustache mustache tash
smile beach bro awesome bright style win rad slay swag chilling relaxed shades sunglasses: too_cool:
glasses intelligent smart brainy clever expert geek gifted
fancy rich classy stuffy wealthy monocle_face:
sad not meh dunno frown sorry sure befuddled confusing hm confused:
whatever meh disappointed frustrated confused skeptical wtv confusion doubtful frustration unsure
sad nervous surprised anxious stressed worry butterflies nerves worried:
sad
sad white_frowning_face:
omg you wow whoa surprised shocked forgot believe sympathy unbelievable unreal open_mouth:
omg whoa epic woah stunned surprised_face hushed:
omg cost no way shocked_face totally astonished:
heat dead disbelief what wow awkward hot embarrassed crazy amazed dazed geez impressed jeez flushed:
surprised shocked bloated panic anxiety vulnerable
sad not eyes big please pretty puppy begging mercy why
sad embarrassed joy proud grateful please admiration aww cry feelings gratitude resist watery_eyes:
scared scary surprise wow what caught guard frowning:
scared scary surprise wow what unhappy forgot stressed anguished:
scared anxious blame worried afraid fearful:
scared mouth open nervous blue yikes eek rushed cold_sweat:
time not anxious close sweat call complicated whew disappointed_relieved:
sad feels unhappy tear awful miss triste cry:
sad unhappy bawling sobbing tears sob:
scared surprised shocked epic woah fearful munch screamer scream:
sad feels mad frustrated confused annoyed cringe distraught confounded:
headache concentrate concentration focus helpless_face persevere:
sad unhappy awful dejected losing blame fail disappointed:
sad feels cold scared nervous headache close yikes sweat:
sad feels unhappy tired mad hungry crying sleepy fail nooo weary:
sad feels nap cost sneeze
whatever tired bored sleepy goodnight nap bedtime zzz
feels unhappy angry anger fume fuming furious fury mad_face won triumph:
feels unhappy shade upset red anger maddening angry_face pouting pout: rage:
feels unhappy shade upset frustrated anger maddening blame rage angry:
mad pissed cussing swearing cursing_face: censored:
smile fantasy fairytale shade demon purple_devil smiling_imp:
fantasy fairytale shade demon purple devil mischievous imp:
face fairytale monster dead body yolo death i’m lmao
face monster dead death
face monster comic smh bs doo dung fml smelly stinks stinky turd hankey: poop: shit:

face monster fantasy fairytale scary creature mask devil japanese_ogre:
face monster fantasy fairytale creature mask angry mean japanese_goblin:
face monster fantasy fairytale scary creature excited halloween silly boo haunting
face monster fantasy fairytale creature space extraterrestrial ufo
face fairytale creature fantasy extraterrestrial ufo gamer games pixelated space_invader:
face monster
face animal mouth open smiling smiley_cat:
face animal smile_cat: grinning_cat_with_closed_eyes:
face animal lol laughing joy_cat:
face animal love smile heart_eyes_cat:
face animal ironic smirk_cat:
face animal eyes closed
face animal oh surprised scream_cat:
sad animal tear crying_cat_face:
face animal
face gesture omg scared hide forbidden prohibited secret smh embarrassed forgot see_no_monkey watch see_no_evil:
face animal gesture not forbidden prohibited secret ears shh hear_no_monkey listen tmi hear_no_evil:
face animal gesture not forbidden prohibited secret quiet oops stealth no_speaking speak_no_evil:
romance heart valentine mail
romance 143 love ily emotion date adorbs valentine cupid:
143 ily emotion anniversary xoxo kisses valentine gift_heart:
143 ily emotion xoxo kisses night excited good morning sparkle
143 ily emotion xoxo kisses excited nervous muah heartpulse:
143 ily emotion love pulse cardio pulsating heartbeat:
143 emotion anniversary adorbs
143 ily emotion anniversary xoxo kisses love dating date loving
143 emotion white purple hearth
punctuation mark heavy_heart_exclamation:
sad emotion break crushed heartbroken lonely
love burn lust sacred
well healthier improving recovering recuperating
love emotion heart:
143 ily emotion love sweet cute like special adorable
143
143 ily emotion love cardiac
143 ily emotion love romantic
143 ily emotion love romance
143 ily emotion love cute like special cyan sky teal
143 ily emotion love bestest
143
evil wicked
143 ily emotion love silver special gray slate
143
romance heart emotion dating sexy kissing lips kiss:
full agree fleek keep a+ clearly definitely faithful perfect score true truth yup 100:
mad comic upset angry anger:
wrestle argument brawl debate disagreement ruckus
comic explode bomb collide boom:
comic shining stars shooting
comic water workout drip splashing squirt wet sweat_drops:
comic fast cloud smoke fart gone gotta running dash:

comic bubble dialog talk message sms text typing
balloon witness eye_speech_bubble:
balloon dialog
mad angry balloon
comic bubble cloud idea cartoon daydream decisions invention realize think thoughts wonder
comic tired goodnight sleepy sleeping
you hello ttyl bye cya g2g greetings gtg hey hi later outtie ttfn wave:
backhand
stop raised_hand_with_fingers_splayed:
stop five high 5 hand:
finger hands
hold handshake reach
hold handshake reach
up pick dismiss dropped shoo
hold catch know lift beckon come offer tell
hold five high stop block halt pause refuse slap wait
hold five high stop block halt pause refuse slap wait
sweet awesome bet fleek okay rad sure three dope fosho gotcha legit pinch
hold gesture hand relax sarcastic what ugh huh interrogation patience zip pinch:
small fingers amount bit little sort
peace v:
hand luck
love money heart <3 snap expensive
hand ily fingers three
hand finger rock-on metal:
hang loose shaka
finger point_left:
finger point_right:
finger point_up_2:
hand fu:
finger point_down:
finger hand this point_up: point_up_2:
finger hand you poke point_forward:
hand good like yes +1: thumbsup:
hand good bad dislike nope -1: thumbsdown:
hand clenched punch solidarity fist: fist_raised:
hand clenched bro rock boom agree ttyl absolutely bruh bump correct knuckle pound facepunch: fist_oncoming: punch:
leftwards fist_left:
rightwards fist_right:
good excited awesome nice homie job well yay applause approval congrats congratulations great prayed clap:
celebration gesture hooray praise raised_hands:
love you <3
jazz hug swerve
hands cupped dua prayer wish
agreement deal meeting
gesture ask beg five high please blessed bow thanks appreciate cmon thx pray:
write
whatever bored done makeup cosmetics manicure nail_care:
camera phone
bro bodybuilder strong arm beast bench curls gains gym jacked press ripped weightlift muscle: right_bicep:
accessibility prosthetic
accessibility prosthetic
kick bent foot knee limb
kick feet ankle stomp
sound body ears hearing listening
accessibility hard
body noses nosey odor smells
intelligent smart
red organ pulse cardiology heartbeat real
organ breathe exhalation inhalation respiration
teeth white dentist pearly
bones dog skeleton wishbone
face omg body peep googly looking seeing
body one 1
body lick slurp
body beauty kissing lipstick lips:
nervous kiss anxious sexy bite lipstick worried worry fear flirting uncomfortable
newborn babies infant young children goo pregnant
bright-eyed kid younger grandchild
bright-eyed kid younger child grandson
bright-eyed kid younger child zodiac granddaughter virgo
adult:
blond-haired human blond_haired_person: blond_haired:
bro adult
whiskers bearded_person:
whiskers bearded
whiskers bearded
bro adult red_haired_man: man_red_haired:
bro adult curly_haired_man: man_curly_haired:
bro adult white_haired_man: man_white_haired:
bro adult bald_man:
adult lady
adult lady red_haired_woman: woman_red_haired:
adult red_haired:
adult lady curly_haired_woman: woman_curly_haired:
adult curly_haired:
adult lady white_haired_woman: woman_white_haired:
adult white_haired:
adult lady bald_woman:
adult
blond-haired blond_haired_woman: blonde_woman: woman_blond_haired:
blond-haired blond_haired_man: man_blond_haired:
wise elderly grandparent older_adult:
adult wise elderly bald gramps grandfather grandpa older_man:
adult lady wise elderly grandma grandmother granny older_woman:
gesture upset frustrated disappointed annoyed disgruntled disturbed irritated frowning_person:
gesture upset frustrated disappointed annoyed disgruntled disturbed irritated frowning_man:
gesture upset frustrated disappointed annoyed disgruntled disturbed irritated frowning_woman:
upset disappointed frown grimace downtrodden scowl sulk whine pouting_face:
upset disappointed frown grimace downtrodden scowl sulk whine pouting_man:
upset disappointed frown grimace downtrodden scowl sulk whine pouting_woman:
hand gesture not forbidden prohibit no_good:
hand gesture not forbidden prohibit ng_man: no_good_man:
hand gesture not forbidden prohibit ng_woman: no_good_woman:
hand gesture omg exercise ok_person: all_good:
hand gesture omg exercise ok_man:
hand gesture omg exercise ok_woman:
whatever flip sarcastic sarcasm fetch flick gossip seriously sassy information_desk_person: tipping_hand_person:
whatever flip sarcastic sarcasm fetch flick gossip seriously sassy_man: tipping_hand_man:
whatever flip sarcastic sarcasm fetch flick gossip seriously sassy_woman: tipping_hand_woman:
gesture know pick here me question raise raising_hand:
gesture know pick here me question raise raising_hand_man:
gesture know pick here me question raise raising_hand_woman:
gesture accessibility hear
gesture accessibility hear
gesture accessibility hear
gesture ask beg meditation sorry apology favor forgive meditate pity regret bow:
gesture ask beg meditation sorry apology favor forgive meditate pity regret bowing_man:
gesture ask beg meditation sorry apology favor forgive meditate pity regret bowing_woman:
omg not disbelief oh shock smh again bewilder exasperation facepalm:
omg not disbelief oh shock smh again bewilder exasperation
omg not disbelief oh shock smh again bewilder exasperation
whatever dunno doubt guess idk ignorance indifference knows maybe who shrug:
whatever dunno doubt guess idk ignorance indifference knows maybe who
whatever dunno doubt guess idk ignorance indifference knows maybe who
doctor healthcare nurse therapist
doctor healthcare nurse therapist
doctor healthcare nurse therapist
graduate
graduate
graduate
instructor lecturer professor
instructor lecturer professor
instructor lecturer professor
law justice scales
law justice scales
law justice scales
gardener rancher
gardener rancher
gardener rancher
chef
chef
chef
plumber electrician tradesperson
plumber electrician tradesperson
plumber electrician tradesperson
assembly industrial
assembly industrial
assembly industrial
architect business manager white-collar
architect business manager white-collar
architect business manager white-collar
biologist chemist engineer mathematician physicist
biologist chemist engineer mathematician physicist
biologist chemist engineer mathematician physicist
computer coder developer inventor software
computer coder developer inventor software
computer coder developer inventor software
actor entertainer rockstar
actor entertainer rockstar
actor entertainer rockstar
palette
palette
palette
plane
plane
plane
space rocket
space rocket
space rocket
firetruck
firetruck
firetruck
law apprehend arrest citation pulled undercover cop:
law apprehend arrest citation pulled undercover cop policeman:
law apprehend arrest citation pulled undercover cop policewoman:
spy sleuth
spy sleuth male_detective:
spy sleuth female_detective:
buckingham helmet london palace
buckingham helmet london palace guardsman:
buckingham helmet london palace guardswoman:
person secret sly hidden soldier stealth assassin fighter skills war
person man fix hardhat rebuild remodel repair
fix hardhat rebuild remodel repair construction_worker_man:
fix hardhat rebuild remodel repair construction_worker_woman:
royalty monarch noble regal
fantasy fairytale royalty crown king
fantasy fairytale royalty crown queen
person_with_turban:
man_with_turban:
woman_with_turban:
hat chinese guapi man_with_gua_pi_mao:
bandana hijab kerchief mantilla tichel
wedding formal
wedding formal groom
wedding formal
wedding
wedding
wedding bride_with_veil:

full bloated belly overeat
full bloated belly overeat stuffed
nursing woman mother baby mom
newborn nursing mother nanny mom
newborn nursing nanny dad father
newborn nursing nanny parent
face fairytale fantasy church angel:
fantasy celebration christmas fairy tale holiday merry xmas father santa:
fantasy celebration christmas fairy tale holiday merry xmas mother santa
fantasy celebration christmas fairy tale holiday merry xmas santa
good superpower
good superpower superhero_man:
good superpower heroine superhero_woman:
evil superpower bad criminal
evil superpower bad criminal supervillain_man:
evil superpower bad criminal supervillain_woman:
fantasy magic witch wizard play sorcerer sorceress sorcery spell summon
fantasy magic witch wizard play sorcerer sorceress sorcery spell summon mage_man:
fantasy magic witch wizard play sorcerer sorceress sorcery spell summon mage_woman:
fantasy fairytale person myth pixie wings
fantasy fairytale person myth pixie wings puck oberon fairy_man:
fantasy fairytale person myth pixie wings titania fairy_woman:
teeth halloween scary undead blood fangs supernatural dracula
teeth halloween scary undead blood fangs supernatural vampire_man:
teeth halloween scary undead blood fangs supernatural vampire_woman:
fairytale creature ocean sea folklore siren trident
fairytale creature ocean sea folklore siren trident poseidon neptune triton
fairytale creature ocean sea folklore siren trident merwoman
fantasy myth folklore elves enchantment magical
fantasy myth folklore elves enchantment magical elf_man:
fantasy myth folklore elves enchantment magical elf_woman:
fantasy myth djinn lamp rub wishes
fantasy myth djinn lamp rub wishes genie_man:
fantasy myth djinn lamp rub wishes genie_woman:
halloween scary undead apocalypse horror walking
halloween scary undead apocalypse horror walking zombie_man:
halloween scary undead apocalypse horror walking zombie_woman:
fantasy monster fairy tale trolling
forest bigfoot cryptid giant sasquatch woodwose yeti
face spa headache relaxing salon soothe tension therapy treatment massage:
face spa headache relaxing salon soothe tension therapy treatment massage_man:
face spa headache relaxing salon soothe tension therapy treatment massage_woman:
beauty groom chop style barber cosmetology parlor shears haircut:
person beauty groom chop style barber cosmetology parlor shears haircut_man:
person beauty groom chop style barber cosmetology parlor shears haircut_woman:
pedestrian amble gait hike pace stride stroll man walking:
pedestrian amble gait hike pace stride stroll walking_man:
pedestrian amble gait hike pace stride stroll walking_woman:
pedestrian amble gait hike pace stride stroll man
pedestrian amble gait hike pace stride stroll
pedestrian amble gait hike pace stride stroll
standing_person:
standing_man:
standing_woman:
knees kneeling_person:
knees kneeling_man:
knees kneeling_woman:
knees
knees
knees
accessibility blind person_with_probing_cane:
accessibility blind probing
accessibility blind man_with_probing_cane:
accessibility blind probing
accessibility blind woman_with_probing_cane:
accessibility blind probing
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
accessibility
fast racing move race hurry marathon quick rush speed runner: running:
fast racing move race hurry marathon quick rush speed running_man:
fast racing move race hurry marathon quick rush speed running_woman:
fast racing move race hurry marathon quick rush speed
fast racing move race hurry marathon quick rush speed
fast racing move race hurry marathon quick rush speed

elegant festive salsa flair flamenco groove let’s tango dancer:
elegant festive salsa flair flamenco groove let’s tango dancer
business_suit_levitating: levitate:
bff bestie double counterpart identical pair partying soulmate twinsies dancers:
bff bestie double counterpart identical pair partying soulmate twinsies dancer people dancing_men:
bff bestie double counterpart identical pair partying soulmate twinsies dancer people dancing_women:
relax spa day luxurious pamper steambath unwind sauna_person:
relax spa day luxurious pamper steambath unwind sauna_man:
relax spa day luxurious pamper steambath unwind sauna_woman:
up mountain rock climber scale climbing:
up mountain rock climber scale climbing_man:
up mountain rock climber scale climbing_woman:
fencer sword
sport riding jockey racehorse
snow person_skiing: skiing:
sport ski person_snowboarding: snowboarding:
ball green birdie driving caddy pga putt range tee golfing: golfer:
ball green birdie driving caddy pga putt range tee golfing_man:
ball green birdie driving caddy pga putt range tee golfing_woman:
sport ocean beach swell waves surfer:
sport ocean beach swell waves surfer surfing_man:
person sport ocean beach swell waves surfer surfing_woman:
fishing lake paddle canoe cruise oar raft river rowboat:
fishing lake paddle canoe cruise oar raft river rowboat rowing_man:
fishing lake paddle canoe cruise oar raft river rowboat rowing_woman:
sport freestyle triathlon swimmer:
sport freestyle triathlon swimmer swimming_man:
sport freestyle triathlon swimmer swimming_woman:
throw athletic championship dribble net player basketball bouncing_ball_person:
throw athletic championship dribble net player basketball_man: bouncing_ball_man:
throw athletic championship dribble net player basketball_woman: bouncing_ball_woman:
bodybuilder workout barbell deadlift powerlifting weightlifter weight_lifting:
bodybuilder workout barbell deadlift powerlifting weightlifter weight_lifting_man:
bodybuilder workout barbell deadlift powerlifting weightlifter weight_lifting_woman:
sport riding bike bicycle bicyclist:
sport riding bike bicycle bicyclist biking_man:
sport riding bike bicycle bicyclist biking_woman:
sport riding bike bicycle mountain_bicyclist:
sport riding bike bicycle bicyclist mountain_biking_man:
sport riding bike bicycle bicyclist mountain_biking_woman:
happy excited flip active gymnastics somersault cartwheeling:
happy excited flip active gymnastics somersault
happy excited flip active gymnastics somersault
combat duel grapple ring tournament wrestling: wrestlers:
combat duel grapple ring tournament wrestle
combat duel grapple ring tournament wrestle
sport swimming waterpolo water_polo:
sport swimming waterpolo
sport swimming waterpolo
sport throw catch athletics chuck hurl lob pitch toss handball_person:
sport throw catch athletics chuck hurl lob pitch toss
sport throw catch athletics chuck hurl lob pitch toss
balance act balancing handle manage multitask skill juggling_person: juggler:
balance act balancing handle manage multitask skill juggle
balance act balancing handle manage multitask skill juggle
relax peace zen meditation cross serenity legged legs yoga yogi lotus_position:
relax peace zen meditation cross serenity legged legs yoga yogi lotus_position_man:
relax peace zen meditation cross serenity legged legs yoga yogi lotus_position_woman:
bathtub bath:
tired goodnight nap bedtime zzz hotel sleeping_bed: sleeping_accommodation:
flirt dating bae bff bestie friends twins couple
flirt dating bae bff bestie friends twins couple girls sisters two_women_holding_hands:
flirt dating bae bff bestie friends twins couple:
flirt dating bae bff bestie friends twins couple boys brothers two_men_holding_hands:
person love romance heart dating bae xoxo anniversary date babe together mwah couplekiss:
person love romance heart dating bae xoxo anniversary date babe together mwah couplekiss_man_woman: kiss_mw: kiss_wm:
person love romance heart dating bae xoxo anniversary date babe together mwah couplekiss_man_man: kiss_mm:
person love romance heart dating bae xoxo anniversary date babe together mwah couplekiss_woman_woman: kiss_ww:
person love romance you dating bae anniversary babe together kiss relationship
person love romance you dating bae anniversary babe together kiss relationship couple_with_heart_mw: couple_with_heart_wm:
person love romance you dating bae anniversary babe together kiss relationship couple_with_heart_mm:
person love romance you dating bae anniversary babe together kiss relationship couple_with_heart_ww:
child family_mwb:
child family_mwg:
child family_mwgb:
child family_mwbb:
child family_mwgg:
child family_mmb:
child family_mmg:
child family_mmgb:
child family_mmbb:
child family_mmgg:
child family_wwb:
child family_wwg:
child family_wwgb:
child family_wwbb:
child family_wwgg:
child family_mb:
child family_mbb:
child family_mg:
child family_mgb:
child family_mgg:
child family_wb:
child family_wbb:
child family_wg:
child family_wgb:
child family_wgg:
face silhouette
mysterious shadow
bff friends people everyone
love hello thanks comfort embrace farewell friendship goodbye
child
family_aac:
family_aacc:
family_aa: family_ac:
family_acc:
clothing omw barefoot walk
clue identity safety crime detective forensics mystery trace
banana
banana

ape monkey
pet adorbs puppy puppies dog:
pet dogs dog2:
accessibility blind
accessibility assistance
dog fluffy
face
fox_face:
sly curious
pet kitten kitty cat:
pet kitten cats cat2:
halloween feline meow unlucky
face zodiac strong alpha leo mane order rawr roar safari
big cat predator tiger:
big cat predator zoo tiger2:
big cat predator zoo
farm dressage equine horses horse:
mammal alces antlers elk
mammal ass burro hinny mule stubborn
farm racing equestrian racehorse:
face
stripe

buffalo herd wisent
farm milk moo cow:
farm zodiac bull taurus
zoo
farm milk moo cow2:
farm bacon pork pig:
farm bacon pork sow pig2:
pig
face farm smell snout
zoo zodiac aries horns male sheep
farm fluffy wool baa female lamb sheep:
farm milk zodiac capricorn
desert one hump dromedary_camel:
desert bactrian camel:
wool alpaca guanaco vicuña
spots

large extinction tusk wooly
rhino:

mouse:
mouse2:

face pet
pet bunny rabbit:
pet bunny rabbit2:
squirrel
teeth dam
spiny
vampire
face honey grizzly growl
white arctic polar_bear_face:
face bear down marsupial australia under
bamboo panda_face:
lazy slow
fishing playful
stink
marsupial joey jump
honey pester
paws feet:
bird gobble thanksgiving
bird ornithology chicken_face:
bird ornithology
bird baby egg
bird ornithology
bird ornithology newborn hatched_chick:
ornithology bird_face:
bird ornithology antarctica penguin_face:
bird ornithology peace fly
bird ornithology
bird ornithology
bird ornithology cygnet duckling ugly
bird ornithology wise
bird ornithology large extinction
bird flight plumage
bird ornithology tropical flamboyant
bird ornithology pretty proud colorful ostentatious peahen
bird ornithology talk pirate
bird angelic ascend flying soar aviation heavenly mythology
ornithology beak caw corvid crow raven rook
bird ornithology silly duck flock fowl gaggle gander geese honk
fantasy ascend rise ascension emerge firebird glory immortal rebirth reincarnation reinvent renewal revival revive transform
face
zoo
terrapin tortoise
reptile
zodiac bearer serpent ophiuchus
fairytale
fairytale knights
dinosaur brachiosaurus brontosaurus diplodocus
dinosaur tyrannosaurus t-rex: trex:
face ocean beach whale:
ocean beach whale2:
ocean beach flipper:
ocean marine whale
ocean lion
fishing zodiac dinner fishes pisces
fishes

fish
ocean creature
beach sea conch shell:
ocean sea change climate reef
ocean sea burn life marine ouch aquarium invertebrate plankton stinger tentacles
zodiac cancer
seafood bisque claws
small food shellfish
food mollusk
pearl diving
nature garden escargot slug
insect pretty
insect garden
insect garden
insect nature spring bumblebee bee:
insect bug
insect garden nature ladybird ladybug
insect bug grasshopper orthoptera
insect pest
insect

zodiac scorpius
insect pest bite disease fever virus malaria
insect pest disease maggot rotting
annelid earthworm parasite
science bacteria virus amoeba
love romance plant anniversary date flower birthday
plant flower springtime

peace flower beauty serenity calm buddhism hinduism purity
plant
love plant flower beauty red valentine elegant
dying
plant flower
plant outdoors
plant flower buttercup dandelion
plant flower growth blossom
plant flower purple spring bloom bluebonnet indigo lavender lilac lupine shrub snapdragon violet
plant sprout young sapling
decor grow house nurturing
forest christmas pine_tree
forest green habitat shedding
plant beach tropical
plant nature desert drought
plant grains ear_of_rice:
plant leaf
plant irish
plant irish 4 four-leaf lucky
falling
falling autumn
blow leaves:
home branch nesting
bird branch nesting
fungus toadstool
dead drought wood bare barren branches trunk winter
fruit dionysus
fruit cantaloupe
fruit
fruit citrus vitamin nectarine mandarin: orange:
fruit citrus sour
fruit citrus sour tropical salsa cocktail acidity garnish key margarita mojito refreshing tangy tequila zest
fruit potassium
fruit tropical colada pina
fruit tropical
fruit health diet ripe apple:
fruit
fruit
fruit
fruit red berries cherry
fruit
fruit bilberry blueberry

fruit vegetable

colada palm piña
fruit
vegetable aubergine
vegetable
vegetable
farm crops maize maze corn:

vegetable capsicum
vegetable pickle
cabbage salad bok burgers choy kale lettuce
cabbage wild
flavoring
flavoring
vegetable
small legume kidney
plant almond
health beer herb natural spice
vegetable legume veggie beanstalk edamame soybean
vegetable nature fungus sprout vegetarian veggie fungi pizza portobello shiitake spore toppings truffle
garden salad vegetarian beet radish turnip
restaurant carbs grain loaf toast wheat
breakfast bread french crescent roll
french
arepa gordita lavash naan pita
convoluted twisted
breakfast bread bakery schmear
breakfast crêpe hotcake
breakfast indecisive iron
cheese:
barbecue
hungry bone chicken drumstick turkey
red lambchop porkchop steak
breakfast meat
fast hungry eat
fast fries:
hungry cheese slice pepperoni
frankfurter sausage hotdog:
bread
mexican
mexican wrap
mexican pamonha wrapped
kebab falafel gyro
chickpea meatball
breakfast
breakfast restaurant up sunny easy frying over pan side fried_egg:
casserole paella
soup stew:
cheese ski chocolate pot melted
breakfast cereal congee oatmeal porridge

movie
dairy
upset mad condiment shaker taste flavor salty

bento:

japanese
rice:
curry:
soup chopsticks noodle pho ramen:
restaurant meatballs pasta
sweet_potato:
restaurant stick kebab seafood skewer

prawn tempura
restaurant pastry fish_cake:
autumn festival yuèbǐng
sweet dessert japanese stick skewer
empanada gyōza jiaozi pierogi potsticker
prophecy
chopsticks delivery pail oyster
restaurant sweet dessert serve icecream:
restaurant sweet dessert
restaurant sweet dessert
breakfast sweet dessert donut
sweet dessert chocolate chip
happy celebration sweet dessert pastry bday birthday:
sweet dessert pastry slice cake:
sweet dessert bakery sprinkles sugar treat
fruit pastry slice meat pumpkin apple filling
sweet dessert halloween candy tooth
sweet dessert halloween restaurant tooth cavities wrapper
sweet dessert restaurant candy
sweet dessert pudding
sweet bear barrel honeypot jar
newborn babies infant drink milk birth
drink milk_glass:
drink morning steaming cafe caffeine chai coffee:
drink brew
drink beverage oolong tea:
restaurant drink beverage bar cup bottle
drink bar champagne:
restaurant bar drinking alcohol booze drinks beverage club
mad bar drinking alcohol booze drinks club martini men cocktail:
party bar drinking alcohol booze drinks club cocktail drunk mai tropics
bar drinking alcohol booze drinks summer ale octoberfest oktoberfest pint stein beer:
bar drinking alcohol booze drinks bottoms cheers beers:
drink celebrate
shot liquor scotch whiskey whisky
drink water empty oops spill accident glass
drink water juice soft malt soda
pearl milk boba_drink:
sweet juice straw
drink
cold iceberg ice_cube:
hashi jeotgarak kuaizi
eat cooking dinner plate_with_cutlery:
restaurant breakfast hungry eat cooking dinner delicious yummy breaky cutlery feed lunch
eat tableware
chef tool weapon cooking hocho: knife:
condiment empty container nothing sauce store
drink tool weapon cooking zodiac aquarius jug
world earth_africa:
world earth_americas:
world earth_asia:
internet earth web worldwide

japan:
direction magnetic navigation orienteering
cold mountain_snow:

mountain danger earthquake avalanche disaster mudslide rocks
nature mountain eruption
nature mountain

beach_umbrella:





crane construction_site:
clay mortar wall bricks:
heavy boulder solid stone tough
lumber log timber
home roundhouse shelter yurt
homes:
home house_abandoned:
home building heart country ranch settle simple suburban suburbia where
home building heart country ranch settle simple suburban suburbia where
job city cubical office:
building post_office:
building european_post_office:
doctor building medicine
building
building
building
building hours 24
building
building
building
building
building european_castle:
romance chapel hitched nuptials

new nyc york
religion cross christian chapel bless
religion islam muslim masjid

religion jewish judaism temple
religion
religion islam muslim hajj umrah

camping



morning
nature morning
building evening landscape city_sunset:
building dusk city_sunrise: city_sunset:

steaming hotsprings:
entertainment
amusement park theme playing sliding
amusement park theme
amusement park theme
fresh shave haircut barber:

travel railway caboose engine trains steam_locomotive:
travel electric train trolleybus tram
railway shinkansen bullettrain_side:
travel railway shinkansen nose high-speed bullettrain_front:
railway arrived choo train2:
travel subway
railway arrived monorail
railway train
trolleybus
vehicle
car trip
trolleybus train:
vehicle school
cars
tram
vehicle drive van
vehicle emergency
truck
5–0 cops patrol

vehicle drive car yellow cabbie
cars drove yellow cabbie hail
vehicle driving car: red_car:
vehicle cars drove
drive recreational sportutility blue_car: suv:
car automobile flatbed pick-up transportation
vehicle drive car truck:
vehicle drive car move truck semi
vehicle
zoom
racing

accessibility
accessibility
tuk
class cycling cyclist gang ride spinning bike:

skater wheels
sport blades skates
busstop:
highway road
train

diesel gasoline station fuelpump:
vehicle car circle tire turn
siren emergency alarm alert beacon revolving rotating_light:
intersection signal stoplight traffic_light:
intersection signal stoplight drove
octagonal
barrier
tool ship
safety swim float lifesaver preserver rescue lifebuoy:
sea resort sailing yacht boat:
boat
travel lake summer billionaire luxury millionaire
cruise_ship:
boat passenger
motorboat
travel boat passenger
travel aeroplane flying jet
aeroplane
aeroplane check-in departures flight_departure:
aeroplane arrivals arriving landing flight_arrival:
hang-glide parasail skydive
chair
vehicle travel roflcopter

lift ski gondola
car gondola cable ropeway
space artificial_satellite:
travel space launch rockets
ufo aliens extra terrestrial
hotel
travel packing bag roller suitcase
timer sand hourglass:
timer yolo hours waiting hourglass_flowing_sand:
time clock
time hours waiting late hrs
time clock

time
time 12:00 clock12:
time 12:30 clock1230:
time 1:00 clock1:
time 1:30 clock130:
time 2:00 clock2:
time 2:30 clock230:
time 3:00 clock3:
time 3:30 clock330:
time 4:00 clock4:
time 4:30 clock430:
time 5:00 clock5:
time 5:30 clock530:
time 6:00 clock6:
6:30 clock630:
7:00 clock7:
7:30 clock730:
time 8:00 clock8:
time 8:30 clock830:
time 9:00 clock9:
time 9:30 clock930:
10:00 clock10:
time 10:30 clock1030:
time 11:00 clock11:
time 11:30 clock1130:
space dark
space dreams
space
space moon:
space
space
space
space
space ramadan drescent_moon
space new_moon_with_face:
space first_quarter_moon_with_face:
dreams last_quarter_moon_with_face:
weather
space weather bright rays sunny:
bright full_moon_with_face:
heat weather bright beach day sunny sunshine
saturnine
white stars astronomy medium
night shining sparkle glittery star2:
space night falling stars:
space
weather
weather cloudy partly_sunny:
thunderstorm stormy:
weather sunny:
weather cloudy:
weather sun_and_rain:
weather rainy:
weather cold snowy:
weather
weather cloud whirlwind
weather cloud
cloud wind_blowing_face:
weather dizzy hurricane twister typhoon
weather nature gay genderqueer glbtq lesbian lgbtqia pride transgender
clothing rain
clothing rain open_umbrella:
weather clothing umbrella:
rain sun parasol_on_ground: beach_umbrella:
nature danger electricity lightning_bolt thunderbolt zap:
weather cold
cold snowman_with_snow: snowman2:
cold snowman:
space
tool hot burn flame litaf
sad weather cold comic water nature tear sweat
nature surfer surfing ocean:
halloween celebration pumpkin
celebration
celebration entertainment yolo boom
celebration boom fireworks
light fireworks dynamite explosive popping spark
magic * star
celebration celebrate birthday
celebration excited awesome celebrate birthday hooray woohoo tada:
celebration celebrate party woohoo
celebration japanese banner
plant celebration japanese bamboo:
celebration festival dolls:
celebration flags:
celebration bell
celebration rice_scene:
good luck money gift hóngbāo lai see
celebration
celebration christmas surprise birthday bow box present gift:
celebration
tickets:
admission stub
celebration award medal_military:
sport prize slay champion champs victory winning
gold award winner medal_sports:
gold first
silver second
bronze third
sport football futbol soccer:
sport
sports glove underarm
sport hoop
game
sport bowl super football:
sport
sport ball racquet
ultimate
sport ball game strike
ball bat
ball game stick
game stick puck
ball stick sports goal
ball game paddle bat tennis pingpong table
game birdie racquet shuttlecock

judo karate taekwondo

sport golf:
skating
sport entertainment fishing_pole_and_fish:
scuba snorkeling
athletics running_shirt_with_sash:
sport snow ski:
snow luge sledge sleigh toboggan
game rock
game entertainment direct hit target dart:
toy fluctuate
fly soar
tool weapon handgun revolver gun:
game eight 8ball: billiards:
fantasy fairytale tool magic fortune future
witch wizard magician
entertainment controller
videogame
game casino gamble gambling slots
entertainment dice
clue interlocking jigsaw:
toy stuffed plaything plush
celebration celebrate party candy festive cinco de mayo pinada pinata
party dance disco glitter
babooshka baboushka babushka matryoshka russia
game card spades:
game card emotion hearts:
game card diamonds:
game card clubs:
dupe expendable
game wildcard black_joker:
game mahjong:
game japanese
entertainment actor mask actress theater theatre thespian
painting museum art frame_with_picture:
entertainment painting museum colorful artsy arty creative painter art:
needle sewing spool string
embroidery stitches sutures tailoring thread
ball crochet knit
cord rope tangled tie twine twist
clothing eyewear eyeglasses:
eyewear dark_sunglasses:
scuba swimming protection dive eye welding
doctor clothes white experiment dr jacket scientist
emergency
clothing shirt employed serious
clothing clothes shopping blue dressed casual collar weekend shirt: tshirt:
clothing clothes shopping blue dressed casual pants weekend denim trousers
cold up bundle neck
hand
cold up bundle jacket brr
stocking
clothing clothes shopping dressed fancy
clothing comfortable
clothing dress
bathing
bathing swimsuit underwear one-piece swim_brief:
bathing swimsuit underwear pants
clothing beach bathing swim pool suit
clothing shirt shopping dressed lady collar blouse
flirt hot dance shy clack clap cooling flutter
clothing clothes shopping dress fancy handbag coin
clothing clothes shopping dress lady purse
clothing clothes dress handbag purse pouch:
hotel shopping:
education backpacking bookbag rucksack school_satchel:
beach flip shoe flop sandals thongs zōri
clothing clothes shopping kick feet shoes brown foot shoe:
clothing clothes shopping kick fast shoes tennis sneaker athletic_shoe:
camping shoe backpacking brown outdoors
ballet comfy flats slip-on slipper womans_flat_shoe:
clothing clothes shopping dress shoes woman fashion heels stiletto high_heel:
clothing shoe sandal:
dance
clothing clothes shopping dress shoes boot:
groom afro comb
clothing royalty win king queen family medieval
clothing clothes party garden hats
clothing clothes magic fancy formal tophat:
clothing celebration education hat scholar mortar_board:
hat bent dad baseball
soldier army warrior
face hat aid rescue_worker_helmet: helmet_with_cross:
clothing religion necklace
date makeup cosmetics
wedding romance diamond engagement engaged married shiny sparkling
wedding romance diamond engagement money jewel gem:
quiet silent mute: no_sound:
soft speaker: quiet_sound:
sound: medium_volumne:
music loud_sound:
sound communication address public
sound cheering mega:

sound break church
sound not forbidden prohibited quiet silent mute no_bell:
note
sound
sound notes:
music
music
music
sound music karaoke sing
sound earbud headphones:
entertainment video tbt
music instrument
music instrument
sad music instrument slide jazz brass
music instrument concertina squeezebox
music instrument strat
instrument piano
music instrument
music stringed
music drumsticks
instrument beat conga rhythm
music instrument party dance shaker cha percussion rattle
music instrument orchestra band fife flautist marching piccolo pipe recorder woodwind
music instrument orchestra love cupid
communication cell telephone iphone: android:
communication cell telephone receive build calling:
phone:
communication voip
communication
communication fax:

drained electronic energy power
electricity
office pc personal computer:
monitor
computer
computer

computer
optical minidisk minidisc:
computer
computer blu-ray dvd cd:
computer blu-ray optical cd disk
calculation calculator
cinema film bollywood hollywood record
movie cinema film_strip:
movie cinema video
movie action clapper:
video tv:
video tbt trip snap photo selfie
video camera_flash:
tbt camcorder
school old tape vcr vhs:
tool science lab search left-pointing mag:
tool science lab search contact right-pointing mag_right:
light
comic electric idea bulb:
tool electric torch
restaurant bar light izakaya_lantern: lantern:
light oil
education school decorated writing
education
fantasy education library reading knowledge novels book:
fantasy education library reading
fantasy education library reading
fantasy education library reading
fantasy education library reading knowledge novels school study

notebook
paper document
paper
paper document
communication
newspaper_roll:
marker

tag
gold money rich silver dollar treasure euro metal
gold cash bank billion rich win cost dollar million bet paid pot paying moneybag:
gold money silver prize gem jewels loot valuables wealth
money currency bill yen:
money currency bill dollar:
money currency bill rich 100 euro:
money currency cash billion pounds pound:
fly cash billion dollar million pay banknote
money cash bank pay charge
accounting bookkeeping evidence invoice proof
money currency bank graph growth rise market trend upward chart:
letter email e-mail
letter e-mail: email:
letter email e-mail receive sent delivering
communication letter email e-mail sent down outgoing send
letter email sent
letter email receive zero
communication box delivery parcel shipping
communication postbox mailbox:
postbox mailbox_closed:
postbox mailbox_with_mail:
postbox mailbox_with_no_mail:
mailbox
ballot_box:
pencil2:
pen

ballpoint
painting

communication notes media pencil:
office



date:
calendar:

pad
school old rolodex
graph growth data right chart_with_upwards_trend:
graph data negative chart_with_downwards_trend:
graph data
do notes list
collage
location map

paperclips:
math angle straightedge
math triangle slide set
tool paper cutting

paper filing
garbage trashcan:
closed private lock:
open cracked unlock:
nib privacy lock_with_ink_pen:
bike secure closed_lock_with_key:
keys major password unlock
clue lock
tool home improvement repairs
chop wood hatchet split
tool hammer mining
tool
tool spanner
weapon knife
weapon
comic hot boom dangerous explosion
weapon rebound repercussion
tool weapon zodiac archery sagittarius
weapon
tool lumber carpenter cut trim
tool home improvement spanner
tool flathead handy
tool home improvement
tool cogwheel
tool vice compression:
tool zodiac justice scales libra weight
accessibility blind probing_cane:
links
breaking cuffs freedom

catch crook curve ensnare point selling
red chest mechanic
magnetic negative attraction horseshoe positive shape u
climb rung step
plant garden snow bury dig hole scoop spade
tool chemistry
science lab experiment chemistry
biologist lab bacteria biology culture
biologist life evolution genetics double_helix:
tool science lab experiment
tool science contact extraterrestrial
science contact aliens dish satellite:
tool doctor sick medicine flu needle shot vaccination
medicine injury bleed donation menstruation
doctor sick medicine vitamin capsule drugs medicated pills
bandaid:
hurt stick aid help cane disability injured mobility
doctor heart medicine
doctor bones skeleton medical skull xray x-ray:
back closet front
accessibility lift hoist
makeup reflection reflector speculum
fresh air frame opening transparent view
hotel sleep
hotel
seat sit
bathroom
plumber toilet cup force poop suction
water

cheese bait lure mousetrap snare
shave sharp
moisturizer shampoo sunscreen
rock diaper punk
witch cleaning sweeping
farming laundry picnic
toilet towels
pail cask vat
bathing bar cleaning lather soapdish
pearl clean burp floating soap underwater
teeth bathroom clean dental hygiene toiletry
cleaning absorbing porous soak
quench
trolley
smoking:
dead death vampire
dead cemetery graveyard memorial rip tombstone
death ashes
blue bead charm evil-eye talisman
hand fortune palm protection amulet fatima guide mary miriam
travel statue stoneface moyai:
sign demonstration notice picket plaque protest
document credentials license security
money cash bank automated teller atm:
litterbin put_litter_in_its_place:
drinking
access wheelchair: handicapped:
bathroom toilet man lavatory restroom wc mens:
bathroom toilet lavatory restroom wc woman womens:
bathroom toilet lavatory wc
changing
bathroom toilet lavatory restroom wc:

packing
travel packing checked plane arrived trip case bags journey ready
case baggage locker
caution
pedestrian traffic
do not forbidden prohibited fail traffic pass
not forbidden smoke no_entry_sign:
not forbidden prohibited bike
not forbidden prohibited smoke
forbidden prohibited do_not_litter:
prohibited dry non-drinking non-potable_water:
not forbidden prohibited
not forbidden prohibited cell telephone
not forbidden prohibited 18 restriction underage:
sign
sign
direction cardinal north arrow_up:
direction intercardinal northeast arrow_upper_right:
direction cardinal east arrow_right:
direction intercardinal southeast arrow_lower_right:
direction cardinal south arrow_down:
direction intercardinal southwest arrow_lower_left:
direction cardinal west arrow_left:
direction intercardinal northwest arrow_upper_left:
arrow_up_down:

leftwards_arrow_with_hook: arrow_left_hook:
arrow_right_hook: rightwards_arrow_with_hook:
arrow_heading_up:
arrow_heading_down:
refresh reload arrows_clockwise:
refresh again anticlockwise deja rewindershins vu arrows_counterclockwise:
back:
end:
mark on:
omw brb soon:
up homie top:
religion pray
atheist
religion hindu
religion jewish judaism
religion buddhist
religion difficult lives taoist total yinyang
religion christian
religion christian
religion islam muslim ramadan
peaceful healing
religion jewish judaism candelabrum candlestick hanukkah
jewish judaism fortune six_pointed_star:
religion deg fateh khalsa sikhism tegh
zodiac horoscope ram
zodiac horoscope bull ox
zodiac horoscope twins
zodiac horoscope crab
zodiac horoscope lion
zodiac horoscope
zodiac horoscope justice scales balance
zodiac horoscope scorpion scorpius:
zodiac horoscope archer
zodiac horoscope goat
zodiac horoscope water bearer
zodiac horoscope fish
zodiac bearer serpent snake
crossed twisted_rightwards_arrows:
arrow clockwise repeat:
arrow clockwise once repeat_one:
triangle right arrow_forward:
arrow double fast_forward:
arrow triangle scene
arrow triangle right
triangle left arrow_backward:
arrow double rewind:
arrow triangle scene previous_track_button:
red arrow_up_small:
arrow_double_up:
red arrow_down_small:
arrow_double_down:
bar double vertical
square
circle

movie camera film
low_brightness:
light high_brightness:
communication cell telephone mobile signal_strength:
computer internet broadband connectivity hotspot network router smartphone wi-fi wifi wlan
communication cell telephone mobile
cell telephone
woman
man

sign × cancel heavy_multiplication_x:
+ heavy_plus_sign:
math - − heavy_minus_sign:
math ÷ heavy_division_sign:
math answer equality
forever unbounded universal
punctuation !! bangbang:
punctuation !? interrobang:
punctuation ? question:
punctuation ? outlined grey_question:
punctuation outlined ! grey_exclamation:
punctuation ! exclamation: heavy_exclamation_mark:
punctuation
money bank
money currency cash billion million pay charge
medicine aesculapius staff
recycle:
knights fleur-de-lis:
tool ship poseidon anchor trident:

tool green yellow leaf chevron beginner:
large heavy o:
checked done tick ✓ checkmark completed fixed white_check_mark:
checked done tick ✓ off ballot_box_with_check:
checked done tick ✓ checkmark heavy_check_mark:
× cancel multiplication multiply x:
× multiplication multiply x negative_squared_cross_mark:

loop:

*
* eight_pointed_black_star:
*


trademark tm:
drip liquid spill holi ink mess paint stain
hash: number_sign:
asterisk:
zero:
one:
two:
three:
four:
five:
six:
seven:
eight:
nine:
keycap_ten: ten:
letters capital_abcd:
letters abcd:
1234:
% & ♪ 〒 symbols:
alphabet abc:
a:
ab:
b:
cl:
cool:
free:
information_source: info:
identity id:
m:
new:
ng:
o2:
okay ok:
parking:
help sos:
mark up: up2:
versus vs:
katakana koko: ja_here:
katakana sa: ja_service_charge:
ideograph u6708: ja_monthly_amount:
ideograph u6709: ja_not_free_of_carge:
ideograph u6307: ja_reserved:
ideograph_advantage: ja_bargain:
ideograph u5272: ja_discount:
ideograph u7121: ja_free_of_charge:
ideograph u7981: ja_prohibited:
ideograph accept: ja_acceptable:
ideograph u7533: ja_application:
ideograph u5408: ja_passing_grade:
ideograph u7a7a: ja_vacancy:
ideograph congratulations: ja_congratulations:
ideograph secret: ja_secret:
ideograph u55b6: ja_open_for_business:
ideograph u6e80: ja_no_vacancy:
geometric



geometric large_blue_circle:


geometric
geometric
card penalty

card penalty




geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric
geometric small_red_triangle:
geometric small_red_triangle_down:
geometric comic diamond_shape_with_a_dot_inside:
geometric
geometric outlined
geometric
sport game racing race win finish checkered_flag:
construction golf triangular_flag_on_post:
celebration japanese
waving
waving
gay genderqueer glbtq lesbian lgbtqia pride transgender bisexual
light white blue pink
treasure jolly plunder roger







































cocos_islands:


















czech_republic:









































hong_kong:

















































macedonia:

myanmar:

macau:
































































swaziland:












turkey_tr:








usa:

















gbeng
gbsct
gbwls`;
