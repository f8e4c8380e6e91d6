// Made by scripts/pack-emoji.mjs. CLDR's keywords|short codes other than the
// name's, in the order of the characters.
export default `cheerful,cheery,happy,laugh,nice,smile,smiling,teeth|grinning
awesome,happy,mouth,open,smiley face,smiling,teeth,yay|smiley
happy,laugh,lol,mouth,open|smile,grinning_face_with_closed_eyes
grinning with smiling,happy,nice,smile,teeth|grin
big grin,closed,eyes,hahaha,happy,lol,mouth,open,rofl,smile,smiling|laughing,satisfied
cold,dejected,excited,happy sweat,mouth,nervous,open,smiling,stressed|sweat_smile
crying,face,funny,haha,happy,hehe,hilarious,joy,lol,roflmao,tear|rofl
crying,feels,funny,haha,happy,hehe,hilarious,laughing tears,lol,roflmao|joy
happy,smile
hehe,smile
disappear,dissolve,embarrassed,haha,heat,hot,liquid,lol,sarcasm,sarcastic
flirt,heartbreaker,sexy,slide,tease,winks|wink
glad,satisfied,smiley|blush,smiling_face_with_closed_eyes
angelic,angels,blessed,fairytale,fantasy,happy,peaceful,smile,spirit|innocent
3,adore,crush,ily,love,romance,smile,you|smiling_face_with_three_hearts
143,bae,feels,hearts,ily,kisses,love,romance,romantic,smile,xoxo|heart_eyes
excited,eyes,face,grinning,smile,starry-eyed,wow
adorbs,bae,blowing kiss,flirt,ily,lover,miss,muah,romantic,smooch,xoxo,you|kissing_heart
143,date,dating,flirt,ily,love,smooches,xoxo,you|kissing
cute,happy,outlined,smile|relaxed
143,bae,blush,date,dating,flirt,ily,kiss face,kisses,smooches,xoxo|kissing_closed_eyes
143,closed,date,dating,flirt,ily,kisses,love,night,smile|kissing_smiling_eyes
glad,grateful,happy,joy,pain,proud,relieved,smiley,touched
delicious,eat,full,hungry,smile,smiling,tasty,yummy|yum
awesome,cool,nice,party,stuck-out,sweet|stuck_out_tongue
crazy face,epic,funny,joke,loopy,nutty,party,stuck-out,wacky,weirdo,yolo|stuck_out_tongue_winking_eye
crazy,eyes,goofy,large,small
gross,horrible,omg,stuck-out,taste,tongue out,whatever,yolo|stuck_out_tongue_closed_eyes
paid
hugging|hugs
giggle,giggling,realization,secret,shock,sudden,surprise,whoops|hand_over_mouth
amazement,awe,disbelief,embarrass,gasp,omg,quiet,scared,shock,surprise
captivated,embarrass,hide,hiding,peep,scared,shy,stare
quiet,shh
chin,consider,hmm,pondering,wondering|thinking,wtf
good,luck,ma’am,ok,respect,salute,sir,troops,yes
keep,quiet,secret,shut
disapproval,disbelief,distrust,emoji,hmm,mild,skeptical,skepticism,surprise,what|raised_eyebrow
awkward,blank,deadpan,expressionless,fine,jealous,meh,oh,shade,straight,unamused,unhappy,unimpressed,whatever
awkward,dead,fine,inexpressive,jealous,meh,not,oh,omg,straight,uh,unhappy,unimpressed,whatever|expressionless
awkward,blank,expressionless,mouthless,mute,quiet,secret,silence,silent,speechless|no_mouth
depressed,disappear,hidden,hide,introvert,invisible,meh,whatever,wtv
absentminded,fog,head
boss,dapper,flirt,homie,kidding,leer,shade,slick,sly,smug,snicker,suave,suspicious,swag|smirk
...,bored,dissatisfied,fine,jealous,jelly,pissed,smh,ugh,uhh,unhappy,weird,whatever|unamused
eyeroll,shade,ugh,whatever|roll_eyes
awkward,dentist,grimace,grinning,smile,smiling|grimacing
blowing,exhale,exhausted,gasp,groan,relief,sigh,smiley,smoke,whisper,whistle
liar,lie,pinocchio
crazy,daze,earthquake,omg,panic,shock,surprise,vibrate,whoa,wow
no,shake
nod,yes
calm,peace,pleased,relief,zen|relieved
awful,bored,dejected,died,disappointed,losing,lost,sad,sucks|pensive
crying,good,night,sad,sleeping,tired|sleepy

bedtime,goodnight,nap,tired,whatever,yawn,zzz|sleeping
bored,exhausted,fatigued,late,sleepy,tired,weary|face_with_eye_bags
cold,dentist,dermatologist,doctor,dr,germs,mask face,medicine,sick|mask
ill,sick
hurt,injury,ouch
gross,nasty,sick,vomit
barf,gross,puke,sick,spew,throw,up|vomiting_face
fever,flu,gesundheit,sick,sneeze
dying,feverish,heat,panting,red-faced,stroke,sweating,tongue
blue-faced,freezing,frostbite,icicles,subzero,teeth
dizzy,drunk,eyes,intoxicated,mouth,tipsy,uneven,wavy
dead,feels,knocked,sick,tired|dizzy_face
confused,dizzy,hypnotized,omg,smiley,trouble,whoa,woah,woozy
explode,mindblown,no,shocked,way
cowgirl
bday,birthday,celebrate,celebration,excited,happy,hat,hooray,horn
eyebrow,glasses,incognito,moustache,mustache,nose,person,spy,tash
awesome,beach,bright,bro,chilling,rad,relaxed,shades,slay,smile,style,swag,win|sunglasses,too_cool
brainy,clever,expert,geek,gifted,glasses,intelligent,smart
classy,fancy,rich,stuffy,wealthy|monocle_face
befuddled,confusing,dunno,frown,hm,meh,not,sad,sorry,sure|confused
confused,confusion,disappointed,doubtful,frustrated,frustration,meh,skeptical,unsure,whatever,wtv
anxious,butterflies,nerves,nervous,sad,stressed,surprised,worry|worried
sad
sad|white_frowning_face
believe,forgot,omg,shocked,surprised,sympathy,unbelievable,unreal,whoa,wow,you|open_mouth
epic,omg,stunned,surprised face,whoa,woah|hushed
cost,no,omg,shocked face,totally,way|astonished
amazed,awkward,crazy,dazed,dead,disbelief,embarrassed,geez,heat,hot,impressed,jeez,what,wow|flushed
anxiety,bloated,panic,shocked,surprised,vulnerable
begging,big,eyes,mercy,not,please,pretty,puppy,sad,why
admiration,aww,cry,embarrassed,feelings,grateful,gratitude,joy,please,proud,resist,sad|watery_eyes
caught,guard,scared,scary,surprise,what,wow|frowning
forgot,scared,scary,stressed,surprise,unhappy,what,wow|anguished
afraid,anxious,blame,scared,worried|fearful
blue,eek,mouth,nervous,open,rushed,scared,yikes|cold_sweat
anxious,call,close,complicated,not,sweat,time,whew|disappointed_relieved
awful,feels,miss,sad,tear,triste,unhappy|cry
bawling,sad,sobbing,tears,unhappy|sob
epic,fearful,munch,scared,screamer,shocked,surprised,woah|scream
annoyed,confused,cringe,distraught,feels,frustrated,mad,sad|confounded
concentrate,concentration,focus,headache,helpless face|persevere
awful,blame,dejected,fail,losing,sad,unhappy|disappointed
close,cold,feels,headache,nervous,sad,scared,yikes|sweat
crying,fail,feels,hungry,mad,nooo,sad,sleepy,tired,unhappy|weary
cost,feels,nap,sad,sneeze
bedtime,bored,goodnight,nap,sleepy,tired,whatever,zzz
anger,angry,feels,fume,fuming,furious,fury,mad face,unhappy,won|triumph
anger,angry face,feels,maddening,pouting,red,shade,unhappy,upset|pout,rage
anger,blame,feels,frustrated,maddening,rage,shade,unhappy,upset|angry
cussing,mad,pissed,swearing|cursing_face,censored
demon,fairytale,fantasy,purple devil,shade,smile|smiling_imp
demon,devil,fairytale,fantasy,mischievous,purple,shade|imp
body,dead,death,face,fairytale,i’m,lmao,monster,yolo
dead,death,face,monster
bs,comic,doo,dung,face,fml,monster,smelly,smh,stinks,stinky,turd|hankey,poop,shit

creature,devil,face,fairytale,fantasy,mask,monster,scary|japanese_ogre
angry,creature,face,fairytale,fantasy,mask,mean,monster|japanese_goblin
boo,creature,excited,face,fairytale,fantasy,halloween,haunting,monster,scary,silly
creature,extraterrestrial,face,fairytale,fantasy,monster,space,ufo
creature,extraterrestrial,face,fairytale,fantasy,gamer,games,pixelated,ufo|space_invader
face,monster
animal,face,mouth,open,smiling|smiley_cat
animal,face|smile_cat,grinning_cat_with_closed_eyes
animal,face,laughing,lol|joy_cat
animal,face,love,smile|heart_eyes_cat
animal,face,ironic|smirk_cat
animal,closed,eyes,face
animal,face,oh,surprised|scream_cat
animal,sad,tear|crying_cat_face
animal,face
embarrassed,face,forbidden,forgot,gesture,hide,omg,prohibited,scared,secret,see no monkey,smh,watch|see_no_evil
animal,ears,face,forbidden,gesture,hear no monkey,listen,not,prohibited,secret,shh,tmi|hear_no_evil
animal,face,forbidden,gesture,no speaking,not,oops,prohibited,quiet,secret,stealth|speak_no_evil
heart,mail,romance,valentine
143,adorbs,date,emotion,ily,love,romance,valentine|cupid
143,anniversary,emotion,ily,kisses,valentine,xoxo|gift_heart
143,emotion,excited,good,ily,kisses,morning,night,sparkle,xoxo
143,emotion,excited,ily,kisses,muah,nervous,xoxo|heartpulse
143,cardio,emotion,ily,love,pulsating,pulse|heartbeat
143,adorbs,anniversary,emotion
143,anniversary,date,dating,emotion,ily,kisses,love,loving,xoxo
143,emotion,hearth,purple,white
mark,punctuation|heavy_heart_exclamation
break,crushed,emotion,heartbroken,lonely,sad
burn,love,lust,sacred
healthier,improving,recovering,recuperating,well
emotion,love|heart
143,adorable,cute,emotion,ily,like,love,special,sweet
143
143,cardiac,emotion,ily,love
143,emotion,ily,love,romantic
143,emotion,ily,love,romance
143,cute,cyan,emotion,ily,like,love,sky,special,teal
143,bestest,emotion,ily,love
143
evil,wicked
143,emotion,gray,ily,love,silver,slate,special
143
dating,emotion,heart,kissing,lips,romance,sexy|kiss
a+,agree,clearly,definitely,faithful,fleek,full,keep,perfect,score,true,truth,yup|100
angry,comic,mad,upset|anger
argument,brawl,debate,disagreement,ruckus,wrestle
bomb,collide,comic,explode|boom
comic,shining,shooting,stars
comic,drip,splashing,squirt,water,wet,workout|sweat_drops
cloud,comic,fart,fast,gone,gotta,running,smoke|dash

bubble,comic,dialog,message,sms,talk,text,typing
balloon,witness|eye_speech_bubble
balloon,dialog
angry,balloon,mad
bubble,cartoon,cloud,comic,daydream,decisions,idea,invention,realize,think,thoughts,wonder
comic,goodnight,sleeping,sleepy,tired
bye,cya,g2g,greetings,gtg,hello,hey,hi,later,outtie,ttfn,ttyl,you|wave
backhand
stop|raised_hand_with_fingers_splayed
5,five,high,stop|hand
finger,hands
handshake,hold,reach
handshake,hold,reach
dismiss,dropped,pick,shoo,up
beckon,catch,come,hold,know,lift,offer,tell
block,five,halt,high,hold,pause,refuse,slap,stop,wait
block,five,halt,high,hold,pause,refuse,slap,stop,wait
awesome,bet,dope,fleek,fosho,gotcha,legit,okay,pinch,rad,sure,sweet,three
gesture,hand,hold,huh,interrogation,patience,relax,sarcastic,ugh,what,zip|pinch
amount,bit,fingers,little,small,sort
peace|v
hand,luck
<3,expensive,heart,love,money,snap
fingers,hand,ily,three
finger,hand,rock-on|metal
hang,loose,shaka
finger|point_left
finger|point_right
finger|point_up_2
hand|fu
finger|point_down
finger,hand,this|point_up,point_up_2
finger,hand,poke,you|point_forward
good,hand,like,yes|+1,thumbsup
bad,dislike,good,hand,nope|-1,thumbsdown
clenched,hand,punch,solidarity|fist,fist_raised
absolutely,agree,boom,bro,bruh,bump,clenched,correct,hand,knuckle,pound,rock,ttyl|facepunch,fist_oncoming,punch
leftwards|fist_left
rightwards|fist_right
applause,approval,awesome,congrats,congratulations,excited,good,great,homie,job,nice,prayed,well,yay|clap
celebration,gesture,hooray,praise|raised_hands
<3,love,you
hug,jazz,swerve
cupped,dua,hands,prayer,wish
agreement,deal,meeting
appreciate,ask,beg,blessed,bow,cmon,five,gesture,high,please,thanks,thx|pray
write
bored,cosmetics,done,makeup,manicure,whatever|nail_care
camera,phone
arm,beast,bench,bodybuilder,bro,curls,gains,gym,jacked,press,ripped,strong,weightlift|muscle,right_bicep
accessibility,prosthetic
accessibility,prosthetic
bent,foot,kick,knee,limb
ankle,feet,kick,stomp
body,ears,hearing,listening,sound
accessibility,hard
body,noses,nosey,odor,smells
intelligent,smart
cardiology,heartbeat,organ,pulse,real,red
breathe,exhalation,inhalation,organ,respiration
dentist,pearly,teeth,white
bones,dog,skeleton,wishbone
body,face,googly,looking,omg,peep,seeing
1,body,one
body,lick,slurp
beauty,body,kissing,lipstick|lips
anxious,bite,fear,flirting,kiss,lipstick,nervous,sexy,uncomfortable,worried,worry
babies,children,goo,infant,newborn,pregnant,young
bright-eyed,grandchild,kid,younger
bright-eyed,child,grandson,kid,younger
bright-eyed,child,granddaughter,kid,virgo,younger,zodiac
|adult
blond-haired,human|blond_haired_person,blond_haired
adult,bro
whiskers|bearded_person
bearded,whiskers
bearded,whiskers
adult,bro|red_haired_man,man_red_haired
adult,bro|curly_haired_man,man_curly_haired
adult,bro|white_haired_man,man_white_haired
adult,bro|bald_man
adult,lady
adult,lady|red_haired_woman,woman_red_haired
adult|red_haired
adult,lady|curly_haired_woman,woman_curly_haired
adult|curly_haired
adult,lady|white_haired_woman,woman_white_haired
adult|white_haired
adult,lady|bald_woman
adult
blond-haired|blond_haired_woman,blonde_woman,woman_blond_haired
blond-haired|blond_haired_man,man_blond_haired
elderly,grandparent,wise|older_adult
adult,bald,elderly,gramps,grandfather,grandpa,wise|older_man
adult,elderly,grandma,grandmother,granny,lady,wise|older_woman
annoyed,disappointed,disgruntled,disturbed,frustrated,gesture,irritated,upset|frowning_person
annoyed,disappointed,disgruntled,disturbed,frustrated,gesture,irritated,upset|frowning_man
annoyed,disappointed,disgruntled,disturbed,frustrated,gesture,irritated,upset|frowning_woman
disappointed,downtrodden,frown,grimace,scowl,sulk,upset,whine|pouting_face
disappointed,downtrodden,frown,grimace,scowl,sulk,upset,whine|pouting_man
disappointed,downtrodden,frown,grimace,scowl,sulk,upset,whine|pouting_woman
forbidden,gesture,hand,not,prohibit|no_good
forbidden,gesture,hand,not,prohibit|ng_man,no_good_man
forbidden,gesture,hand,not,prohibit|ng_woman,no_good_woman
exercise,gesture,hand,omg|ok_person,all_good
exercise,gesture,hand,omg|ok_man
exercise,gesture,hand,omg|ok_woman
fetch,flick,flip,gossip,sarcasm,sarcastic,sassy,seriously,whatever|information_desk_person,tipping_hand_person
fetch,flick,flip,gossip,sarcasm,sarcastic,seriously,whatever|sassy_man,tipping_hand_man
fetch,flick,flip,gossip,sarcasm,sarcastic,seriously,whatever|sassy_woman,tipping_hand_woman
gesture,here,know,me,pick,question,raise|raising_hand
gesture,here,know,me,pick,question,raise|raising_hand_man
gesture,here,know,me,pick,question,raise|raising_hand_woman
accessibility,gesture,hear
accessibility,gesture,hear
accessibility,gesture,hear
apology,ask,beg,favor,forgive,gesture,meditate,meditation,pity,regret,sorry|bow
apology,ask,beg,favor,forgive,gesture,meditate,meditation,pity,regret,sorry|bowing_man
apology,ask,beg,favor,forgive,gesture,meditate,meditation,pity,regret,sorry|bowing_woman
again,bewilder,disbelief,exasperation,not,oh,omg,shock,smh|facepalm
again,bewilder,disbelief,exasperation,not,oh,omg,shock,smh
again,bewilder,disbelief,exasperation,not,oh,omg,shock,smh
doubt,dunno,guess,idk,ignorance,indifference,knows,maybe,whatever,who|shrug
doubt,dunno,guess,idk,ignorance,indifference,knows,maybe,whatever,who
doubt,dunno,guess,idk,ignorance,indifference,knows,maybe,whatever,who
doctor,healthcare,nurse,therapist
doctor,healthcare,nurse,therapist
doctor,healthcare,nurse,therapist
graduate
graduate
graduate
instructor,lecturer,professor
instructor,lecturer,professor
instructor,lecturer,professor
justice,law,scales
justice,law,scales
justice,law,scales
gardener,rancher
gardener,rancher
gardener,rancher
chef
chef
chef
electrician,plumber,tradesperson
electrician,plumber,tradesperson
electrician,plumber,tradesperson
assembly,industrial
assembly,industrial
assembly,industrial
architect,business,manager,white-collar
architect,business,manager,white-collar
architect,business,manager,white-collar
biologist,chemist,engineer,mathematician,physicist
biologist,chemist,engineer,mathematician,physicist
biologist,chemist,engineer,mathematician,physicist
coder,computer,developer,inventor,software
coder,computer,developer,inventor,software
coder,computer,developer,inventor,software
actor,entertainer,rockstar
actor,entertainer,rockstar
actor,entertainer,rockstar
palette
palette
palette
plane
plane
plane
rocket,space
rocket,space
rocket,space
firetruck
firetruck
firetruck
apprehend,arrest,citation,law,pulled,undercover|cop
apprehend,arrest,citation,cop,law,pulled,undercover|policeman
apprehend,arrest,citation,cop,law,pulled,undercover|policewoman
sleuth,spy
sleuth,spy|male_detective
sleuth,spy|female_detective
buckingham,helmet,london,palace
buckingham,helmet,london,palace|guardsman
buckingham,helmet,london,palace|guardswoman
assassin,fighter,hidden,person,secret,skills,sly,soldier,stealth,war
fix,hardhat,man,person,rebuild,remodel,repair
fix,hardhat,rebuild,remodel,repair|construction_worker_man
fix,hardhat,rebuild,remodel,repair|construction_worker_woman
monarch,noble,regal,royalty
crown,fairytale,fantasy,king,royalty
crown,fairytale,fantasy,queen,royalty
|person_with_turban
|man_with_turban
|woman_with_turban
chinese,guapi,hat|man_with_gua_pi_mao
bandana,hijab,kerchief,mantilla,tichel
formal,wedding
formal,groom,wedding
formal,wedding
wedding
wedding
wedding|bride_with_veil

belly,bloated,full,overeat
belly,bloated,full,overeat,stuffed
baby,mom,mother,nursing,woman
mom,mother,nanny,newborn,nursing
dad,father,nanny,newborn,nursing
nanny,newborn,nursing,parent
church,face,fairytale,fantasy|angel
celebration,christmas,fairy,fantasy,father,holiday,merry,tale,xmas|santa
celebration,christmas,fairy,fantasy,holiday,merry,mother,santa,tale,xmas
celebration,christmas,fairy,fantasy,holiday,merry,santa,tale,xmas
good,superpower
good,superpower|superhero_man
good,heroine,superpower|superhero_woman
bad,criminal,evil,superpower
bad,criminal,evil,superpower|supervillain_man
bad,criminal,evil,superpower|supervillain_woman
fantasy,magic,play,sorcerer,sorceress,sorcery,spell,summon,witch,wizard
fantasy,magic,play,sorcerer,sorceress,sorcery,spell,summon,witch,wizard|mage_man
fantasy,magic,play,sorcerer,sorceress,sorcery,spell,summon,witch,wizard|mage_woman
fairytale,fantasy,myth,person,pixie,wings
fairytale,fantasy,myth,oberon,person,pixie,puck,wings|fairy_man
fairytale,fantasy,myth,person,pixie,titania,wings|fairy_woman
blood,dracula,fangs,halloween,scary,supernatural,teeth,undead
blood,fangs,halloween,scary,supernatural,teeth,undead|vampire_man
blood,fangs,halloween,scary,supernatural,teeth,undead|vampire_woman
creature,fairytale,folklore,ocean,sea,siren,trident
creature,fairytale,folklore,neptune,ocean,poseidon,sea,siren,trident,triton
creature,fairytale,folklore,merwoman,ocean,sea,siren,trident
elves,enchantment,fantasy,folklore,magical,myth
elves,enchantment,fantasy,folklore,magical,myth|elf_man
elves,enchantment,fantasy,folklore,magical,myth|elf_woman
djinn,fantasy,lamp,myth,rub,wishes
djinn,fantasy,lamp,myth,rub,wishes|genie_man
djinn,fantasy,lamp,myth,rub,wishes|genie_woman
apocalypse,halloween,horror,scary,undead,walking
apocalypse,halloween,horror,scary,undead,walking|zombie_man
apocalypse,halloween,horror,scary,undead,walking|zombie_woman
fairy,fantasy,monster,tale,trolling
bigfoot,cryptid,forest,giant,sasquatch,woodwose,yeti
face,headache,relaxing,salon,soothe,spa,tension,therapy,treatment|massage
face,headache,relaxing,salon,soothe,spa,tension,therapy,treatment|massage_man
face,headache,relaxing,salon,soothe,spa,tension,therapy,treatment|massage_woman
barber,beauty,chop,cosmetology,groom,parlor,shears,style|haircut
barber,beauty,chop,cosmetology,groom,parlor,person,shears,style|haircut_man
barber,beauty,chop,cosmetology,groom,parlor,person,shears,style|haircut_woman
amble,gait,hike,man,pace,pedestrian,stride,stroll|walking
amble,gait,hike,pace,pedestrian,stride,stroll|walking_man
amble,gait,hike,pace,pedestrian,stride,stroll|walking_woman
amble,gait,hike,man,pace,pedestrian,stride,stroll
amble,gait,hike,pace,pedestrian,stride,stroll
amble,gait,hike,pace,pedestrian,stride,stroll
|standing_person
|standing_man
|standing_woman
knees|kneeling_person
knees|kneeling_man
knees|kneeling_woman
knees
knees
knees
accessibility,blind|person_with_probing_cane
accessibility,blind,probing
accessibility,blind|man_with_probing_cane
accessibility,blind,probing
accessibility,blind|woman_with_probing_cane
accessibility,blind,probing
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
fast,hurry,marathon,move,quick,race,racing,rush,speed|runner,running
fast,hurry,marathon,move,quick,race,racing,rush,speed|running_man
fast,hurry,marathon,move,quick,race,racing,rush,speed|running_woman
fast,hurry,marathon,move,quick,race,racing,rush,speed
fast,hurry,marathon,move,quick,race,racing,rush,speed
fast,hurry,marathon,move,quick,race,racing,rush,speed

elegant,festive,flair,flamenco,groove,let’s,salsa,tango|dancer
dancer,elegant,festive,flair,flamenco,groove,let’s,salsa,tango
|business_suit_levitating,levitate
bestie,bff,counterpart,double,identical,pair,partying,soulmate,twinsies|dancers
bestie,bff,counterpart,dancer,double,identical,pair,partying,people,soulmate,twinsies|dancing_men
bestie,bff,counterpart,dancer,double,identical,pair,partying,people,soulmate,twinsies|dancing_women
day,luxurious,pamper,relax,spa,steambath,unwind|sauna_person
day,luxurious,pamper,relax,spa,steambath,unwind|sauna_man
day,luxurious,pamper,relax,spa,steambath,unwind|sauna_woman
climber,mountain,rock,scale,up|climbing
climber,mountain,rock,scale,up|climbing_man
climber,mountain,rock,scale,up|climbing_woman
fencer,sword
jockey,racehorse,riding,sport
snow|person_skiing,skiing
ski,sport|person_snowboarding,snowboarding
ball,birdie,caddy,driving,green,pga,putt,range,tee|golfing,golfer
ball,birdie,caddy,driving,green,pga,putt,range,tee|golfing_man
ball,birdie,caddy,driving,green,pga,putt,range,tee|golfing_woman
beach,ocean,sport,swell,waves|surfer
beach,ocean,sport,surfer,swell,waves|surfing_man
beach,ocean,person,sport,surfer,swell,waves|surfing_woman
canoe,cruise,fishing,lake,oar,paddle,raft,river|rowboat
canoe,cruise,fishing,lake,oar,paddle,raft,river,rowboat|rowing_man
canoe,cruise,fishing,lake,oar,paddle,raft,river,rowboat|rowing_woman
freestyle,sport,triathlon|swimmer
freestyle,sport,swimmer,triathlon|swimming_man
freestyle,sport,swimmer,triathlon|swimming_woman
athletic,basketball,championship,dribble,net,player,throw|bouncing_ball_person
athletic,championship,dribble,net,player,throw|basketball_man,bouncing_ball_man
athletic,championship,dribble,net,player,throw|basketball_woman,bouncing_ball_woman
barbell,bodybuilder,deadlift,powerlifting,weightlifter,workout|weight_lifting
barbell,bodybuilder,deadlift,powerlifting,weightlifter,workout|weight_lifting_man
barbell,bodybuilder,deadlift,powerlifting,weightlifter,workout|weight_lifting_woman
bicycle,bike,riding,sport|bicyclist
bicycle,bicyclist,bike,riding,sport|biking_man
bicycle,bicyclist,bike,riding,sport|biking_woman
bicycle,bike,riding,sport|mountain_bicyclist
bicycle,bicyclist,bike,riding,sport|mountain_biking_man
bicycle,bicyclist,bike,riding,sport|mountain_biking_woman
active,excited,flip,gymnastics,happy,somersault|cartwheeling
active,excited,flip,gymnastics,happy,somersault
active,excited,flip,gymnastics,happy,somersault
combat,duel,grapple,ring,tournament|wrestling,wrestlers
combat,duel,grapple,ring,tournament,wrestle
combat,duel,grapple,ring,tournament,wrestle
sport,swimming,waterpolo|water_polo
sport,swimming,waterpolo
sport,swimming,waterpolo
athletics,catch,chuck,hurl,lob,pitch,sport,throw,toss|handball_person
athletics,catch,chuck,hurl,lob,pitch,sport,throw,toss
athletics,catch,chuck,hurl,lob,pitch,sport,throw,toss
act,balance,balancing,handle,manage,multitask,skill|juggling_person,juggler
act,balance,balancing,handle,juggle,manage,multitask,skill
act,balance,balancing,handle,juggle,manage,multitask,skill
cross,legged,legs,meditation,peace,relax,serenity,yoga,yogi,zen|lotus_position
cross,legged,legs,meditation,peace,relax,serenity,yoga,yogi,zen|lotus_position_man
cross,legged,legs,meditation,peace,relax,serenity,yoga,yogi,zen|lotus_position_woman
bathtub|bath
bedtime,goodnight,hotel,nap,tired,zzz|sleeping_bed,sleeping_accommodation
bae,bestie,bff,couple,dating,flirt,friends,twins
bae,bestie,bff,couple,dating,flirt,friends,girls,sisters,twins|two_women_holding_hands
bae,bestie,bff,dating,flirt,friends,twins|couple
bae,bestie,bff,boys,brothers,couple,dating,flirt,friends,twins|two_men_holding_hands
anniversary,babe,bae,date,dating,heart,love,mwah,person,romance,together,xoxo|couplekiss
anniversary,babe,bae,date,dating,heart,love,mwah,person,romance,together,xoxo|couplekiss_man_woman,kiss_mw,kiss_wm
anniversary,babe,bae,date,dating,heart,love,mwah,person,romance,together,xoxo|couplekiss_man_man,kiss_mm
anniversary,babe,bae,date,dating,heart,love,mwah,person,romance,together,xoxo|couplekiss_woman_woman,kiss_ww
anniversary,babe,bae,dating,kiss,love,person,relationship,romance,together,you
anniversary,babe,bae,dating,kiss,love,person,relationship,romance,together,you|couple_with_heart_mw,couple_with_heart_wm
anniversary,babe,bae,dating,kiss,love,person,relationship,romance,together,you|couple_with_heart_mm
anniversary,babe,bae,dating,kiss,love,person,relationship,romance,together,you|couple_with_heart_ww
child|family_mwb
child|family_mwg
child|family_mwgb
child|family_mwbb
child|family_mwgg
child|family_mmb
child|family_mmg
child|family_mmgb
child|family_mmbb
child|family_mmgg
child|family_wwb
child|family_wwg
child|family_wwgb
child|family_wwbb
child|family_wwgg
child|family_mb
child|family_mbb
child|family_mg
child|family_mgb
child|family_mgg
child|family_wb
child|family_wbb
child|family_wg
child|family_wgb
child|family_wgg
face,silhouette
mysterious,shadow
bff,everyone,friends,people
comfort,embrace,farewell,friendship,goodbye,hello,love,thanks
child
|family_aac
|family_aacc
|family_aa,family_ac
|family_acc
barefoot,clothing,omw,walk
clue,crime,detective,forensics,identity,mystery,safety,trace
banana
banana

ape,monkey
adorbs,pet,puppies,puppy|dog
dogs,pet|dog2
accessibility,blind
accessibility,assistance
dog,fluffy
face
|fox_face
curious,sly
kitten,kitty,pet|cat
cats,kitten,pet|cat2
feline,halloween,meow,unlucky
alpha,face,leo,mane,order,rawr,roar,safari,strong,zodiac
big,cat,predator|tiger
big,cat,predator,zoo|tiger2
big,cat,predator,zoo
dressage,equine,farm,horses|horse
alces,antlers,elk,mammal
ass,burro,hinny,mammal,mule,stubborn
equestrian,farm,racing|racehorse
face
stripe

buffalo,herd,wisent
farm,milk,moo|cow
bull,farm,taurus,zodiac
zoo
farm,milk,moo|cow2
bacon,farm,pork|pig
bacon,farm,pork,sow|pig2
pig
face,farm,smell,snout
aries,horns,male,sheep,zodiac,zoo
baa,farm,female,fluffy,lamb,wool|sheep
capricorn,farm,milk,zodiac
desert,hump,one|dromedary_camel
bactrian,desert|camel
alpaca,guanaco,vicuña,wool
spots

extinction,large,tusk,wooly
|rhino

|mouse
|mouse2

face,pet
bunny,pet|rabbit
bunny,pet|rabbit2
squirrel
dam,teeth
spiny
vampire
face,grizzly,growl,honey
arctic,white|polar_bear_face
australia,bear,down,face,marsupial,under
bamboo|panda_face
lazy,slow
fishing,playful
stink
joey,jump,marsupial
honey,pester
paws|feet
bird,gobble,thanksgiving
bird,ornithology|chicken_face
bird,ornithology
baby,bird,egg
bird,ornithology
bird,newborn,ornithology|hatched_chick
ornithology|bird_face
antarctica,bird,ornithology|penguin_face
bird,fly,ornithology,peace
bird,ornithology
bird,ornithology
bird,cygnet,duckling,ornithology,ugly
bird,ornithology,wise
bird,extinction,large,ornithology
bird,flight,plumage
bird,flamboyant,ornithology,tropical
bird,colorful,ornithology,ostentatious,peahen,pretty,proud
bird,ornithology,pirate,talk
angelic,ascend,aviation,bird,flying,heavenly,mythology,soar
beak,caw,corvid,crow,ornithology,raven,rook
bird,duck,flock,fowl,gaggle,gander,geese,honk,ornithology,silly
ascend,ascension,emerge,fantasy,firebird,glory,immortal,rebirth,reincarnation,reinvent,renewal,revival,revive,rise,transform
face
zoo
terrapin,tortoise
reptile
bearer,ophiuchus,serpent,zodiac
fairytale
fairytale,knights
brachiosaurus,brontosaurus,dinosaur,diplodocus
dinosaur,tyrannosaurus|t-rex,trex
beach,face,ocean|whale
beach,ocean|whale2
beach,ocean|flipper
marine,ocean,whale
lion,ocean
dinner,fishes,fishing,pisces,zodiac
fishes

fish
creature,ocean
beach,conch,sea|shell
change,climate,ocean,reef,sea
aquarium,burn,invertebrate,life,marine,ocean,ouch,plankton,sea,stinger,tentacles
cancer,zodiac
bisque,claws,seafood
food,shellfish,small
food,mollusk
diving,pearl
escargot,garden,nature,slug
insect,pretty
garden,insect
garden,insect
bumblebee,insect,nature,spring|bee
bug,insect
garden,insect,ladybird,ladybug,nature
bug,grasshopper,insect,orthoptera
insect,pest
insect

scorpius,zodiac
bite,disease,fever,insect,malaria,pest,virus
disease,insect,maggot,pest,rotting
annelid,earthworm,parasite
amoeba,bacteria,science,virus
anniversary,birthday,date,flower,love,plant,romance
flower,plant,springtime

beauty,buddhism,calm,flower,hinduism,peace,purity,serenity
plant
beauty,elegant,flower,love,plant,red,valentine
dying
flower,plant
outdoors,plant
buttercup,dandelion,flower,plant
blossom,flower,growth,plant
bloom,bluebonnet,flower,indigo,lavender,lilac,lupine,plant,purple,shrub,snapdragon,spring,violet
plant,sapling,sprout,young
decor,grow,house,nurturing
christmas,forest,pine tree
forest,green,habitat,shedding
beach,plant,tropical
desert,drought,nature,plant
grains,plant|ear_of_rice
leaf,plant
irish,plant
4,four-leaf,irish,lucky,plant
falling
autumn,falling
blow|leaves
branch,home,nesting
bird,branch,nesting
fungus,toadstool
bare,barren,branches,dead,drought,trunk,winter,wood
dionysus,fruit
cantaloupe,fruit
fruit
citrus,fruit,nectarine,vitamin|mandarin,orange
citrus,fruit,sour
acidity,citrus,cocktail,fruit,garnish,key,margarita,mojito,refreshing,salsa,sour,tangy,tequila,tropical,zest
fruit,potassium
colada,fruit,pina,tropical
fruit,tropical
diet,fruit,health,ripe|apple
fruit
fruit
fruit
berries,cherry,fruit,red
fruit
bilberry,blueberry,fruit

fruit,vegetable

colada,palm,piña
fruit
aubergine,vegetable
vegetable
vegetable
crops,farm,maize,maze|corn

capsicum,vegetable
pickle,vegetable
bok,burgers,cabbage,choy,kale,lettuce,salad
cabbage,wild
flavoring
flavoring
vegetable
kidney,legume,small
almond,plant
beer,health,herb,natural,spice
beanstalk,edamame,legume,soybean,vegetable,veggie
fungi,fungus,nature,pizza,portobello,shiitake,spore,sprout,toppings,truffle,vegetable,vegetarian,veggie
beet,garden,radish,salad,turnip,vegetarian
carbs,grain,loaf,restaurant,toast,wheat
bread,breakfast,crescent,french,roll
french
arepa,gordita,lavash,naan,pita
convoluted,twisted
bakery,bread,breakfast,schmear
breakfast,crêpe,hotcake
breakfast,indecisive,iron
|cheese
barbecue
bone,chicken,drumstick,hungry,turkey
lambchop,porkchop,red,steak
breakfast,meat
eat,fast,hungry
fast|fries
cheese,hungry,pepperoni,slice
frankfurter,sausage|hotdog
bread
mexican
mexican,wrap
mexican,pamonha,wrapped
falafel,gyro,kebab
chickpea,meatball
breakfast
breakfast,easy,frying,over,pan,restaurant,side,sunny,up|fried_egg
casserole,paella
soup|stew
cheese,chocolate,melted,pot,ski
breakfast,cereal,congee,oatmeal,porridge

movie
dairy
condiment,flavor,mad,salty,shaker,taste,upset

|bento

japanese
|rice
|curry
chopsticks,noodle,pho,soup|ramen
meatballs,pasta,restaurant
|sweet_potato
kebab,restaurant,seafood,skewer,stick

prawn,tempura
pastry,restaurant|fish_cake
autumn,festival,yuèbǐng
dessert,japanese,skewer,stick,sweet
empanada,gyōza,jiaozi,pierogi,potsticker
prophecy
chopsticks,delivery,oyster,pail
dessert,restaurant,serve,sweet|icecream
dessert,restaurant,sweet
dessert,restaurant,sweet
breakfast,dessert,donut,sweet
chip,chocolate,dessert,sweet
bday,celebration,dessert,happy,pastry,sweet|birthday
dessert,pastry,slice,sweet|cake
bakery,dessert,sprinkles,sugar,sweet,treat
apple,filling,fruit,meat,pastry,pumpkin,slice
candy,dessert,halloween,sweet,tooth
cavities,dessert,halloween,restaurant,sweet,tooth,wrapper
candy,dessert,restaurant,sweet
dessert,pudding,sweet
barrel,bear,honeypot,jar,sweet
babies,birth,drink,infant,milk,newborn
drink|milk_glass
cafe,caffeine,chai,drink,morning,steaming|coffee
brew,drink
beverage,drink,oolong|tea
bar,beverage,bottle,cup,drink,restaurant
bar,drink|champagne
alcohol,bar,beverage,booze,club,drinking,drinks,restaurant
alcohol,bar,booze,club,drinking,drinks,mad,martini,men|cocktail
alcohol,bar,booze,club,cocktail,drinking,drinks,drunk,mai,party,tropics
alcohol,ale,bar,booze,drinking,drinks,octoberfest,oktoberfest,pint,stein,summer|beer
alcohol,bar,booze,bottoms,cheers,drinking,drinks|beers
celebrate,drink
liquor,scotch,shot,whiskey,whisky
accident,drink,empty,glass,oops,spill,water
drink,juice,malt,soda,soft,water
milk,pearl|boba_drink
juice,straw,sweet
drink
cold,iceberg|ice_cube
hashi,jeotgarak,kuaizi
cooking,dinner,eat|plate_with_cutlery
breakfast,breaky,cooking,cutlery,delicious,dinner,eat,feed,hungry,lunch,restaurant,yummy
eat,tableware
chef,cooking,tool,weapon|hocho,knife
condiment,container,empty,nothing,sauce,store
aquarius,cooking,drink,jug,tool,weapon,zodiac
world|earth_africa
world|earth_americas
world|earth_asia
earth,internet,web,worldwide

|japan
direction,magnetic,navigation,orienteering
cold|mountain_snow

avalanche,danger,disaster,earthquake,mountain,mudslide,rocks
eruption,mountain,nature
mountain,nature

|beach_umbrella





crane|construction_site
clay,mortar,wall|bricks
boulder,heavy,solid,stone,tough
log,lumber,timber
home,roundhouse,shelter,yurt
|homes
home|house_abandoned
building,country,heart,home,ranch,settle,simple,suburban,suburbia,where
building,country,heart,home,ranch,settle,simple,suburban,suburbia,where
city,cubical,job|office
building|post_office
building|european_post_office
building,doctor,medicine
building
building
building
24,building,hours
building
building
building
building
building|european_castle
chapel,hitched,nuptials,romance

new,nyc,york
bless,chapel,christian,cross,religion
islam,masjid,muslim,religion

jewish,judaism,religion,temple
religion
hajj,islam,muslim,religion,umrah

camping



morning
morning,nature
building,evening,landscape|city_sunset
building,dusk|city_sunrise,city_sunset

steaming|hotsprings
entertainment
amusement,park,playing,sliding,theme
amusement,park,theme
amusement,park,theme
fresh,haircut,shave|barber

caboose,engine,railway,trains,travel|steam_locomotive
electric,train,tram,travel,trolleybus
railway,shinkansen|bullettrain_side
high-speed,nose,railway,shinkansen,travel|bullettrain_front
arrived,choo,railway|train2
subway,travel
arrived,monorail,railway
railway,train
trolleybus
vehicle
car,trip
trolleybus|train
school,vehicle
cars
tram
drive,van,vehicle
emergency,vehicle
truck
5–0,cops,patrol

cabbie,car,drive,vehicle,yellow
cabbie,cars,drove,hail,yellow
driving,vehicle|car,red_car
cars,drove,vehicle
drive,recreational,sportutility|blue_car,suv
automobile,car,flatbed,pick-up,transportation
car,drive,vehicle|truck
car,drive,move,semi,truck,vehicle
vehicle
zoom
racing

accessibility
accessibility
tuk
class,cycling,cyclist,gang,ride,spinning|bike

skater,wheels
blades,skates,sport
|busstop
highway,road
train

diesel,gasoline,station|fuelpump
car,circle,tire,turn,vehicle
alarm,alert,beacon,emergency,revolving,siren|rotating_light
intersection,signal,stoplight|traffic_light
drove,intersection,signal,stoplight
octagonal
barrier
ship,tool
float,lifesaver,preserver,rescue,safety,swim|lifebuoy
resort,sailing,sea,yacht|boat
boat
billionaire,lake,luxury,millionaire,summer,travel
|cruise_ship
boat,passenger
motorboat
boat,passenger,travel
aeroplane,flying,jet,travel
aeroplane
aeroplane,check-in,departures|flight_departure
aeroplane,arrivals,arriving,landing|flight_arrival
hang-glide,parasail,skydive
chair
roflcopter,travel,vehicle

gondola,lift,ski
cable,car,gondola,ropeway
space|artificial_satellite
launch,rockets,space,travel
aliens,extra,terrestrial,ufo
hotel
bag,packing,roller,suitcase,travel
sand,timer|hourglass
hours,timer,waiting,yolo|hourglass_flowing_sand
clock,time
hours,hrs,late,time,waiting
clock,time

time
12:00,time|clock12
12:30,time|clock1230
1:00,time|clock1
1:30,time|clock130
2:00,time|clock2
2:30,time|clock230
3:00,time|clock3
3:30,time|clock330
4:00,time|clock4
4:30,time|clock430
5:00,time|clock5
5:30,time|clock530
6:00,time|clock6
6:30|clock630
7:00|clock7
7:30|clock730
8:00,time|clock8
8:30,time|clock830
9:00,time|clock9
9:30,time|clock930
10:00|clock10
10:30,time|clock1030
11:00,time|clock11
11:30,time|clock1130
dark,space
dreams,space
space
space|moon
space
space
space
space
drescent moon,ramadan,space
space|new_moon_with_face
space|first_quarter_moon_with_face
dreams|last_quarter_moon_with_face
weather
bright,rays,space,weather|sunny
bright|full_moon_with_face
beach,bright,day,heat,sunny,sunshine,weather
saturnine
astronomy,medium,stars,white
glittery,night,shining,sparkle|star2
falling,night,space|stars
space
weather
cloudy,weather|partly_sunny
thunderstorm|stormy
weather|sunny
weather|cloudy
weather|sun_and_rain
weather|rainy
cold,weather|snowy
weather
cloud,weather,whirlwind
cloud,weather
cloud|wind_blowing_face
dizzy,hurricane,twister,typhoon,weather
gay,genderqueer,glbtq,lesbian,lgbtqia,nature,pride,transgender,weather
clothing,rain
clothing,rain|open_umbrella
clothing,weather|umbrella
rain,sun|parasol_on_ground,beach_umbrella
danger,electricity,lightning bolt,nature,thunderbolt|zap
cold,weather
cold|snowman_with_snow,snowman2
cold|snowman
space
burn,flame,hot,litaf,tool
cold,comic,nature,sad,sweat,tear,water,weather
nature,surfer,surfing|ocean
celebration,halloween,pumpkin
celebration
boom,celebration,entertainment,yolo
boom,celebration,fireworks
dynamite,explosive,fireworks,light,popping,spark
*,magic,star
birthday,celebrate,celebration
awesome,birthday,celebrate,celebration,excited,hooray,woohoo|tada
celebrate,celebration,party,woohoo
banner,celebration,japanese
celebration,japanese,plant|bamboo
celebration,festival|dolls
celebration|flags
bell,celebration
celebration|rice_scene
gift,good,hóngbāo,lai,luck,money,see
celebration
birthday,bow,box,celebration,christmas,present,surprise|gift
celebration
|tickets
admission,stub
award,celebration|medal_military
champion,champs,prize,slay,sport,victory,winning
award,gold,winner|medal_sports
first,gold
second,silver
bronze,third
football,futbol,sport|soccer
sport
glove,sports,underarm
hoop,sport
game
bowl,sport,super|football
sport
ball,racquet,sport
ultimate
ball,game,sport,strike
ball,bat
ball,game,stick
game,puck,stick
ball,goal,sports,stick
ball,bat,game,paddle,pingpong,table,tennis
birdie,game,racquet,shuttlecock

judo,karate,taekwondo

sport|golf
skating
entertainment,sport|fishing_pole_and_fish
scuba,snorkeling
athletics|running_shirt_with_sash
snow,sport|ski
luge,sledge,sleigh,snow,toboggan
game,rock
direct,entertainment,game,hit,target|dart
fluctuate,toy
fly,soar
handgun,revolver,tool,weapon|gun
eight,game|8ball,billiards
fairytale,fantasy,fortune,future,magic,tool
magician,witch,wizard
controller,entertainment
videogame
casino,gamble,gambling,game,slots
dice,entertainment
clue,interlocking|jigsaw
plaything,plush,stuffed,toy
candy,celebrate,celebration,cinco,de,festive,mayo,party,pinada,pinata
dance,disco,glitter,party
babooshka,baboushka,babushka,matryoshka,russia
card,game|spades
card,emotion,game|hearts
card,game|diamonds
card,game|clubs
dupe,expendable
game,wildcard|black_joker
game|mahjong
game,japanese
actor,actress,entertainment,mask,theater,theatre,thespian
art,museum,painting|frame_with_picture
artsy,arty,colorful,creative,entertainment,museum,painter,painting|art
needle,sewing,spool,string
embroidery,stitches,sutures,tailoring,thread
ball,crochet,knit
cord,rope,tangled,tie,twine,twist
clothing,eyewear|eyeglasses
eyewear|dark_sunglasses
dive,eye,protection,scuba,swimming,welding
clothes,doctor,dr,experiment,jacket,scientist,white
emergency
clothing,employed,serious,shirt
blue,casual,clothes,clothing,collar,dressed,shopping,weekend|shirt,tshirt
blue,casual,clothes,clothing,denim,dressed,pants,shopping,trousers,weekend
bundle,cold,neck,up
hand
brr,bundle,cold,jacket,up
stocking
clothes,clothing,dressed,fancy,shopping
clothing,comfortable
clothing,dress
bathing
bathing,one-piece,swimsuit,underwear|swim_brief
bathing,pants,swimsuit,underwear
bathing,beach,clothing,pool,suit,swim
blouse,clothing,collar,dressed,lady,shirt,shopping
clack,clap,cooling,dance,flirt,flutter,hot,shy
clothes,clothing,coin,dress,fancy,handbag,shopping
clothes,clothing,dress,lady,purse,shopping
clothes,clothing,dress,handbag,purse|pouch
hotel|shopping
backpacking,bookbag,education,rucksack|school_satchel
beach,flip,flop,sandals,shoe,thongs,zōri
brown,clothes,clothing,feet,foot,kick,shoes,shopping|shoe
clothes,clothing,fast,kick,shoes,shopping,sneaker,tennis|athletic_shoe
backpacking,brown,camping,outdoors,shoe
ballet,comfy,flats,slip-on,slipper|womans_flat_shoe
clothes,clothing,dress,fashion,heels,shoes,shopping,stiletto,woman|high_heel
clothing,shoe|sandal
dance
clothes,clothing,dress,shoes,shopping|boot
afro,comb,groom
clothing,family,king,medieval,queen,royalty,win
clothes,clothing,garden,hats,party
clothes,clothing,fancy,formal,magic|tophat
celebration,clothing,education,hat,scholar|mortar_board
baseball,bent,dad,hat
army,soldier,warrior
aid,face,hat|rescue_worker_helmet,helmet_with_cross
clothing,necklace,religion
cosmetics,date,makeup
diamond,engaged,engagement,married,romance,shiny,sparkling,wedding
diamond,engagement,jewel,money,romance,wedding|gem
quiet,silent|mute,no_sound
soft|speaker,quiet_sound
|sound,medium_volumne
music|loud_sound
address,communication,public,sound
cheering,sound|mega

break,church,sound
forbidden,mute,not,prohibited,quiet,silent,sound|no_bell
note
sound
sound|notes
music
music
music
karaoke,music,sing,sound
earbud,sound|headphones
entertainment,tbt,video
instrument,music
instrument,music
brass,instrument,jazz,music,sad,slide
concertina,instrument,music,squeezebox
instrument,music,strat
instrument,piano
instrument,music
music,stringed
drumsticks,music
beat,conga,instrument,rhythm
cha,dance,instrument,music,party,percussion,rattle,shaker
band,fife,flautist,instrument,marching,music,orchestra,piccolo,pipe,recorder,woodwind
cupid,instrument,love,music,orchestra
cell,communication,telephone|iphone,android
build,cell,communication,receive,telephone|calling
|phone
communication,voip
communication
communication|fax

drained,electronic,energy,power
electricity
office,pc,personal|computer
monitor
computer
computer

computer
minidisk,optical|minidisc
computer
blu-ray,computer,dvd|cd
blu-ray,cd,computer,disk,optical
calculation,calculator
bollywood,cinema,film,hollywood,record
cinema,movie|film_strip
cinema,movie,video
action,movie|clapper
video|tv
photo,selfie,snap,tbt,trip,video
video|camera_flash
camcorder,tbt
old,school,tape,vcr|vhs
lab,left-pointing,science,search,tool|mag
contact,lab,right-pointing,science,search,tool|mag_right
light
comic,electric,idea|bulb
electric,tool,torch
bar,light,restaurant|izakaya_lantern,lantern
light,oil
decorated,education,school,writing
education
education,fantasy,knowledge,library,novels,reading|book
education,fantasy,library,reading
education,fantasy,library,reading
education,fantasy,library,reading
education,fantasy,knowledge,library,novels,reading,school,study

notebook
document,paper
paper
document,paper
communication
|newspaper_roll
marker

tag
dollar,euro,gold,metal,money,rich,silver,treasure
bank,bet,billion,cash,cost,dollar,gold,million,paid,paying,pot,rich,win|moneybag
gem,gold,jewels,loot,money,prize,silver,valuables,wealth
bill,currency,money|yen
bill,currency,money|dollar
100,bill,currency,money,rich|euro
billion,cash,currency,money,pounds|pound
banknote,billion,cash,dollar,fly,million,pay
bank,cash,charge,money,pay
accounting,bookkeeping,evidence,invoice,proof
bank,currency,graph,growth,market,money,rise,trend,upward|chart
e-mail,email,letter
letter|e-mail,email
delivering,e-mail,email,letter,receive,sent
communication,down,e-mail,email,letter,outgoing,send,sent
email,letter,sent
email,letter,receive,zero
box,communication,delivery,parcel,shipping
communication,postbox|mailbox
postbox|mailbox_closed
postbox|mailbox_with_mail
postbox|mailbox_with_no_mail
mailbox
|ballot_box
|pencil2
pen

ballpoint
painting

communication,media,notes|pencil
office



|date
|calendar

pad
old,rolodex,school
data,graph,growth,right|chart_with_upwards_trend
data,graph,negative|chart_with_downwards_trend
data,graph
do,list,notes
collage
location,map

|paperclips
angle,math,straightedge
math,set,slide,triangle
cutting,paper,tool

filing,paper
garbage|trashcan
closed,private|lock
cracked,open|unlock
nib,privacy|lock_with_ink_pen
bike,secure|closed_lock_with_key
keys,major,password,unlock
clue,lock
home,improvement,repairs,tool
chop,hatchet,split,wood
hammer,mining,tool
tool
spanner,tool
knife,weapon
weapon
boom,comic,dangerous,explosion,hot
rebound,repercussion,weapon
archery,sagittarius,tool,weapon,zodiac
weapon
carpenter,cut,lumber,tool,trim
home,improvement,spanner,tool
flathead,handy,tool
home,improvement,tool
cogwheel,tool
tool,vice|compression
justice,libra,scales,tool,weight,zodiac
accessibility,blind|probing_cane
links
breaking,cuffs,freedom

catch,crook,curve,ensnare,point,selling
chest,mechanic,red
attraction,horseshoe,magnetic,negative,positive,shape,u
climb,rung,step
bury,dig,garden,hole,plant,scoop,snow,spade
chemistry,tool
chemistry,experiment,lab,science
bacteria,biologist,biology,culture,lab
biologist,evolution,genetics,life|double_helix
experiment,lab,science,tool
contact,extraterrestrial,science,tool
aliens,contact,dish,science|satellite
doctor,flu,medicine,needle,shot,sick,tool,vaccination
bleed,donation,injury,medicine,menstruation
capsule,doctor,drugs,medicated,medicine,pills,sick,vitamin
|bandaid
aid,cane,disability,help,hurt,injured,mobility,stick
doctor,heart,medicine
bones,doctor,medical,skeleton,skull,xray|x-ray
back,closet,front
accessibility,hoist,lift
makeup,reflection,reflector,speculum
air,frame,fresh,opening,transparent,view
hotel,sleep
hotel
seat,sit
bathroom
cup,force,plumber,poop,suction,toilet
water

bait,cheese,lure,mousetrap,snare
sharp,shave
moisturizer,shampoo,sunscreen
diaper,punk,rock
cleaning,sweeping,witch
farming,laundry,picnic
toilet,towels
cask,pail,vat
bar,bathing,cleaning,lather,soapdish
burp,clean,floating,pearl,soap,underwater
bathroom,clean,dental,hygiene,teeth,toiletry
absorbing,cleaning,porous,soak
quench
trolley
|smoking
dead,death,vampire
cemetery,dead,graveyard,memorial,rip,tombstone
ashes,death
bead,blue,charm,evil-eye,talisman
amulet,fatima,fortune,guide,hand,mary,miriam,palm,protection
statue,stoneface,travel|moyai
demonstration,notice,picket,plaque,protest,sign
credentials,document,license,security
automated,bank,cash,money,teller|atm
litterbin|put_litter_in_its_place
drinking
access|wheelchair,handicapped
bathroom,lavatory,man,restroom,toilet,wc|mens
bathroom,lavatory,restroom,toilet,wc,woman|womens
bathroom,lavatory,toilet,wc
changing
bathroom,lavatory,restroom,toilet|wc

packing
arrived,bags,case,checked,journey,packing,plane,ready,travel,trip
baggage,case,locker
caution
pedestrian,traffic
do,fail,forbidden,not,pass,prohibited,traffic
forbidden,not,smoke|no_entry_sign
bike,forbidden,not,prohibited
forbidden,not,prohibited,smoke
forbidden,prohibited|do_not_litter
dry,non-drinking,prohibited|non-potable_water
forbidden,not,prohibited
cell,forbidden,not,prohibited,telephone
18,forbidden,not,prohibited,restriction|underage
sign
sign
cardinal,direction,north|arrow_up
direction,intercardinal,northeast|arrow_upper_right
cardinal,direction,east|arrow_right
direction,intercardinal,southeast|arrow_lower_right
cardinal,direction,south|arrow_down
direction,intercardinal,southwest|arrow_lower_left
cardinal,direction,west|arrow_left
direction,intercardinal,northwest|arrow_upper_left
|arrow_up_down

|leftwards_arrow_with_hook,arrow_left_hook
|arrow_right_hook,rightwards_arrow_with_hook
|arrow_heading_up
|arrow_heading_down
refresh,reload|arrows_clockwise
again,anticlockwise,deja,refresh,rewindershins,vu|arrows_counterclockwise
|back
|end
mark|on
brb,omw|soon
homie,up|top
pray,religion
atheist
hindu,religion
jewish,judaism,religion
buddhist,religion
difficult,lives,religion,taoist,total,yinyang
christian,religion
christian,religion
islam,muslim,ramadan,religion
healing,peaceful
candelabrum,candlestick,hanukkah,jewish,judaism,religion
fortune,jewish,judaism|six_pointed_star
deg,fateh,khalsa,religion,sikhism,tegh
horoscope,ram,zodiac
bull,horoscope,ox,zodiac
horoscope,twins,zodiac
crab,horoscope,zodiac
horoscope,lion,zodiac
horoscope,zodiac
balance,horoscope,justice,scales,zodiac
horoscope,scorpion,zodiac|scorpius
archer,horoscope,zodiac
goat,horoscope,zodiac
bearer,horoscope,water,zodiac
fish,horoscope,zodiac
bearer,serpent,snake,zodiac
crossed|twisted_rightwards_arrows
arrow,clockwise|repeat
arrow,clockwise,once|repeat_one
right,triangle|arrow_forward
arrow,double|fast_forward
arrow,scene,triangle
arrow,right,triangle
left,triangle|arrow_backward
arrow,double|rewind
arrow,scene,triangle|previous_track_button
red|arrow_up_small
|arrow_double_up
red|arrow_down_small
|arrow_double_down
bar,double,vertical
square
circle

camera,film,movie
|low_brightness
light|high_brightness
cell,communication,mobile,telephone|signal_strength
broadband,computer,connectivity,hotspot,internet,network,router,smartphone,wi-fi,wifi,wlan
cell,communication,mobile,telephone
cell,telephone
woman
man

cancel,sign,×|heavy_multiplication_x
+|heavy_plus_sign
-,math,−|heavy_minus_sign
math,÷|heavy_division_sign
answer,equality,math
forever,unbounded,universal
!!,punctuation|bangbang
!?,punctuation|interrobang
?,punctuation|question
?,outlined,punctuation|grey_question
!,outlined,punctuation|grey_exclamation
!,punctuation|exclamation,heavy_exclamation_mark
punctuation
bank,money
billion,cash,charge,currency,million,money,pay
aesculapius,medicine,staff
|recycle
knights|fleur-de-lis
anchor,poseidon,ship,tool|trident

chevron,green,leaf,tool,yellow|beginner
heavy,large|o
checked,checkmark,completed,done,fixed,tick,✓|white_check_mark
checked,done,off,tick,✓|ballot_box_with_check
checked,checkmark,done,tick,✓|heavy_check_mark
cancel,multiplication,multiply,×|x
multiplication,multiply,x,×|negative_squared_cross_mark

|loop

*
*|eight_pointed_black_star
*


trademark|tm
drip,holi,ink,liquid,mess,paint,spill,stain
|hash,number_sign
|asterisk
|zero
|one
|two
|three
|four
|five
|six
|seven
|eight
|nine
|keycap_ten,ten
letters|capital_abcd
letters|abcd
|1234
%,&,♪,〒|symbols
alphabet|abc
|a
|ab
|b
|cl
|cool
|free
|information_source,info
identity|id
|m
|new
|ng
|o2
okay|ok
|parking
help|sos
mark|up,up2
versus|vs
katakana|koko,ja_here
katakana|sa,ja_service_charge
ideograph|u6708,ja_monthly_amount
ideograph|u6709,ja_not_free_of_carge
ideograph|u6307,ja_reserved
|ideograph_advantage,ja_bargain
ideograph|u5272,ja_discount
ideograph|u7121,ja_free_of_charge
ideograph|u7981,ja_prohibited
ideograph|accept,ja_acceptable
ideograph|u7533,ja_application
ideograph|u5408,ja_passing_grade
ideograph|u7a7a,ja_vacancy
ideograph|congratulations,ja_congratulations
ideograph|secret,ja_secret
ideograph|u55b6,ja_open_for_business
ideograph|u6e80,ja_no_vacancy
geometric



geometric|large_blue_circle


geometric
geometric
card,penalty

card,penalty




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
geometric|small_red_triangle
geometric|small_red_triangle_down
comic,geometric|diamond_shape_with_a_dot_inside
geometric
geometric,outlined
geometric
finish,game,race,racing,sport,win|checkered_flag
construction,golf|triangular_flag_on_post
celebration,japanese
waving
waving
bisexual,gay,genderqueer,glbtq,lesbian,lgbtqia,pride,transgender
blue,light,pink,white
jolly,plunder,roger,treasure







































|cocos_islands


















|czech_republic









































|hong_kong

















































|macedonia

|myanmar

|macau
































































|swaziland












|turkey_tr








|usa

















gbeng
gbsct
gbwls`;
