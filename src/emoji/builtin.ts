// Made by scripts/pack-emoji.mjs. From emoji-builtin.json: character|Chinese name|English name|
// cell in a strip of pictures|key, where it is not that of the character.
export const BUILTIN = `
😃|笑脸|Smiley Face|3
😀|笑嘻嘻|Grinning Face|0
😊|微笑|Smiley|69
☺|萌萌哒|Cute|118
😉|眨眼|Winking Face|8
😍|色迷迷|Heart Eyes|72
😘|飞吻|Blowing Kiss|15
😚|么么哒|Kiss Face|75
😜|调皮|Crazy Face|76
😝|吐舌头|Tongue Out|77
😳|脸红|Flushed Face|25
😁|露齿而笑|Grinning With Smiling|1
😔|沉思|Pensive|12
😌|满意|Pleased|71
😒|不满|Dissatisfied|10
😟|苦瓜脸|Worried Face|79
😞|失望|Disappointed Face|78
😣|无助|Helpless Face|18
😢|伤心|Crying|17|u1F62D
😂|喜极而泣|Laughing Tears|2
😭|哭泣|Sobbing|83|u1F622
😪|困|Sleepy Face|80
😰|冷汗|Cold Sweat|22
😅|尴尬|Happy Sweat|4
😓|汗|Sweat|11
😫|抓狂|Tired Face|81
😩|疲惫|Weary Face|21
😨|可怕|Fearful Face|20
😱|尖叫|Scream|23
😡|生气|Angry Face|16
😤|怒气冲冲|Mad Face|19
😖|蒙羞|Confounded Face|14
😆|大笑|Big Grin|5
😋|馋|Hungry|70
😷|口罩|Mask Face|29
😎|墨镜|Sunglasses|73
😴|睡眠|Sleeping|26
😵|头晕眼花|Dizzy Face|27
😲|震惊|Shocked Face|24
😈|小恶魔|Purple Devil|7
👿|恶魔|Devil|64
😯|惊呆|Surprised Face|84
😬|扮鬼脸|Grimacing Face|82
😕|困惑|Confused|13
😶|无口|Mouthless|28
😇|天使光环|Halo|6
😏|傻笑|Smirking Face|74
😑|面无表情|Expressionless Face|9
🙈|不看|See No Monkey|107
🙉|不听|Hear No Monkey|108
🙊|闭嘴|No Speaking|85
👽|外星人|Alien|63
💩|便便|Pile Of Poo|41
💔|心碎|Broken Heart|104
🔥|火|Fire|105
💢|愤怒|Anger|38
💤|ZZZ|Zzz|40
🚫|禁止|Prohibited|47
⭐|星星|Star|110
⚡|闪电|Lightning Bolt|113
🌙|弯月|Drescent Moon|87
☀|晴朗|Sunny|123
⛅|多云|Cloudy|116
☁|云彩|Cloud|124
❄|雪花|Snowflake|127
☔|雨伞|Umbrella|125
⛄|雪人|Snowman|115
👍|赞|Thumbs Up|56
👎|喝倒彩|Thumbs Down|57
🤝|握手|Handshake|128
👌|没问题|Ok Hand|55
✊|举起拳头|Raised Fist|119|u1F44A
👊|击拳|Oncoming Fist|54|u270A
✌|耶|Victory Hand|121
✋|举手|Raised Hand|120
🙏|祈祷|Folded Hands|86
☝|第一|Pointing Up|117
👏|鼓掌|Clapping Hands|58
💪|肌肉|Flexed Biceps|42
👪|家庭|Family|59
👫|情侣|Couple|60
👼|宝贝天使|Baby Angel|62
🐴|马|Horse|99
🐶|狗|Dog|100
🐷|猪|Pig|101
👻|鬼|Ghost|61
🌹|玫瑰|Rose|89
🌻|向日葵|Sunflower|50
🌲|松树|Pine Tree|88
🎄|圣诞树|Christmas Tree|96
🎁|礼物|Wrapped Gift|94
🎉|聚会礼花|Party Popper|97
💰|钱袋|Money Bag|43
🎂|生日蛋糕|Birthday Cake|95
🍖|BBQ|Barbecue|91
🍚|米饭|Cooked Rice|51
🍦|冰淇淋|Ice Cream|92
🍫|巧克力|Chocolate Bar|52
🍉|西瓜|Watermelon|90
🍷|红酒|Wine Glass|93
🍻|干杯|Cheers|53
☕|咖啡|Coffee|126
🏀|篮球|Basketball|33
⚽|足球|Soccer Ball|114
🏂|单板滑雪|Snowboarder|34
🎤|麦克风|Microphone|30
🎵|音乐|Musical Note|32
🎲|骰子|Game Die|31
🀄|麻将|Mahjong Red Dragon|36
👑|王冠|Crown|102
💄|口红|Lipstick|103
💋|吻|Kiss|66
💍|戒指|Ring|67
📚|书籍|Books|44
🎓|毕业帽|Graduation Cap|98
✏|铅笔|Pencil|122
🏡|房子|House With Garden|35
🚿|淋浴|Shower|48
💡|灯泡|Light Bulb|37
📞|电话听筒|Telephone Receiver|45
📢|扩音器|Loudspeaker|46
🕖|表|Clock|106
⏰|闹钟|Alarm Clock|111
⏳|沙漏|Hourglass|112
💣|炸弹|Bomb|39
🔫|手枪|Pistol|68
💊|药|Capsule|65
🚀|火箭|Rocket|109
🌏|地球|Globe|49
`;
