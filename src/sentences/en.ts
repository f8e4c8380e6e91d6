/**
 * What to say of each code that a page can meet, in English: what is the case, and what to do next.
 * Knows no more than the code; codes of features that a chat here has none of are left out.
 */
import { ErrorCode, SENTENCES, type Sentences } from '../errors.js';

/** Of a code that is not here. */
export const otherCode = (code: number): string =>
  `The request was refused (code ${String(code)}).`;

const sentences: Sentences = {
  ...SENTENCES,
  // What became of a call
  [ErrorCode.ACTIVE_DISCONNECT]: 'The connection was ended here. Connect again to go on.',

  // Refused by the other side, or by what is said
  [ErrorCode.REJECTED_BY_BLACKLIST]: 'This person has blocked you and gets no messages from you.',
  [ErrorCode.NOT_IN_WHITELIST]:
    'This person takes messages from chosen people only. Ask to be added.',
  [ErrorCode.FORBIDDEN_IN_PRIVATE]:
    'You may not write in private chats at the moment. Ask an administrator.',
  [ErrorCode.SYS_CONVERSATION_NOT_SUPPORT_MESSAGE]:
    'Messages of this type cannot go into a system conversation. Send another type.',
  [ErrorCode.DANGEROUS_CONTENT]:
    'The message contains words that are not allowed. Change it and send it again.',
  [ErrorCode.CONTENT_REVIEW_REJECTED]:
    'The message did not pass the content review. Change it and send it again.',
  [ErrorCode.MESSAGE_OVER_MODIFY_TIME_FAIL]:
    'It is too late to change this message. Send a new one.',
  [ErrorCode.MESSAGE_SIZE_EXCEEDED]:
    'The message is larger than the server takes. Shorten it and send it again.',
  [ErrorCode.MESSAGE_UNSUPPORTED_MODIFY]:
    'Messages of this kind cannot be changed. Send a new one.',
  [ErrorCode.SENSITIVE_SHIELD]:
    'The message contains blocked words and was not sent. Change it and send it again.',
  [ErrorCode.SENSITIVE_REPLACE]: 'Some words of the message were replaced before it was delivered.',
  [ErrorCode.MSG_BLOCK_SEND]: 'The server blocked this message. Change it and send it again.',

  // How often, and what a server allows
  [ErrorCode.CLOUD_DATA_CENTER_INVALID]:
    'The app key belongs to another data centre. Check the region given to init.',
  [ErrorCode.SEND_FREQUENCY_TOO_FAST]:
    'Too many messages at once. Wait a second and send it again.',
  [ErrorCode.OPERATION_BLOCKED]: 'The server does not allow this. Ask whoever runs it.',
  [ErrorCode.OPERATION_NOT_SUPPORT]: 'This is switched off on the server. Ask whoever runs it.',
  [ErrorCode.REQUEST_OVER_FREQUENCY]:
    'Too many requests in a short time. Wait a moment and try again.',

  // Groups and chatrooms
  [ErrorCode.NOT_IN_DISCUSSION]: 'You are not in this discussion. Ask a member to add you.',
  [ErrorCode.NOT_IN_GROUP]: 'You are not in this group. Ask a member to add you.',
  [ErrorCode.FORBIDDEN_IN_GROUP]:
    'You may not write in this group at the moment. Ask an administrator.',
  [ErrorCode.NOT_IN_CHATROOM]: 'You are not in this chatroom. Join it and send the message again.',
  [ErrorCode.FORBIDDEN_IN_CHATROOM]:
    'You may not write in this chatroom at the moment. Ask an administrator.',
  [ErrorCode.RC_CHATROOM_USER_KICKED]:
    'You were removed from this chatroom. Try to join again later.',
  [ErrorCode.RC_CHATROOM_NOT_EXIST]: 'There is no such chatroom. Check its id.',
  [ErrorCode.RC_CHATROOM_IS_FULL]: 'This chatroom is full. Try again later.',
  [ErrorCode.RC_CHATROOM_PATAMETER_INVALID]:
    'The chatroom’s id or an option is not valid. Check what was passed.',
  [ErrorCode.CHATROOM_GET_HISTORYMSG_ERROR]:
    'The chatroom’s messages could not be loaded. Try again.',
  [ErrorCode.CHATROOM_NOT_OPEN_HISTORYMSG_STORE]:
    'This app keeps no chatroom messages. Switch their storage on for the app key.',
  [ErrorCode.CHATROOM_ID_ISNULL]: 'The chatroom’s id is missing: pass a non-empty string.',
  [ErrorCode.CHARTOOM_JOIN_ERROR]: 'The chatroom could not be joined. Try again.',
  [ErrorCode.CHATROOM_HISMESSAGE_ERROR]:
    'The chatroom’s older messages could not be loaded. Try again.',
  [ErrorCode.ULTRA_GROUP_SERVICE_UNAVAILABLE]:
    'Ultra groups are not switched on for this app key. Switch them on, or use a group.',
  [ErrorCode.ULTRA_GROUP_SERVICE_ERROR]:
    'The ultra group could not be reached on the server. Try again later.',
  [ErrorCode.ULTRA_GROUP_PARAMETER_ERROR]:
    'The ultra group did not take what was passed. Check targetId and channelId.',
  [ErrorCode.ULTRA_GROUP_UNKNOWN_ERROR]:
    'Something went wrong in the ultra group. Try again later.',
  [ErrorCode.NOT_IN_ULTRA_GROUP]: 'You are not in this ultra group. Ask a member to add you.',
  [ErrorCode.FORBIDDEN_IN_ULTRA_GROUP]:
    'You may not write in this ultra group at the moment. Ask an administrator.',
  [ErrorCode.ULTRA_GROUP_NOT_EXIST]: 'There is no such ultra group. Check its id.',
  [ErrorCode.ULTRA_GROUP_CHANNEL_ID_NOT_EXIST]:
    'There is no such channel in the ultra group. Check channelId.',
  [ErrorCode.ULTRA_GROUP_MESSAGE_SENT_OVER_FREQUENCY]:
    'Too many messages in this channel at once. Wait a moment and send it again.',
  [ErrorCode.ULTRA_GROUP_USER_NOT_IN_PRIVATE_CHANNEL]:
    'You are not in this private channel. Ask a member to add you.',
  [ErrorCode.ULTRA_GROUP_CHANNEL_NOT_EXIST]: 'There is no such channel. Check channelId.',
  [ErrorCode.METHOD_ONLY_SUPPORT_ULTRA_GROUP]:
    'This call is for ultra groups alone. Pass a conversation of that type.',
  [ErrorCode.METHOD_NOT_SUPPORT]:
    'This call is not for ultra groups. Pass a conversation of another type.',
  [ErrorCode.RC_GROUP_ID_NOT_EXIST]: 'There is no such group. Check its id.',
  [ErrorCode.RC_GROUP_USER_NOT_IN_GROUP]: 'This person is not in the group. Check the user’s id.',

  // Expansions
  [ErrorCode.MESSAGE_EXPAND_NOT_EXIST]:
    'The message to add to does not exist any more. Load the conversation again.',
  [ErrorCode.MESSAGE_EXPAND_NOT_SUPPORT]:
    'Nothing can be added to this message: it was sent without canIncludeExpansion.',
  [ErrorCode.MESSAGE_EXPAND_FORMAT_ERROR]:
    'The expansion’s format is wrong: use an object of strings.',
  [ErrorCode.MESSAGE_EXPAND_NOT_AUTHORIZED]: 'You may not add to this message. Ask its sender.',
  [ErrorCode.MESSAGE_KV_NOT_SUPPORT]:
    'Nothing can be added to this message: send it with canIncludeExpansion first.',
  [ErrorCode.MESSAGE_EXPANDED_ERROR]: 'The expansion could not be changed. Try again.',
  [ErrorCode.EXPANSION_LIMIT_EXCEET]:
    'The expansion is too large: up to 20 keys of 32 and values of 4,096 characters.',
  [ErrorCode.INCONSISTENT_CONVERSATION_TYPE]:
    'This call does not expand messages of this conversation type. Use the one that does.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_EXPANSION]:
    'expansion must be an object: keys of A-Z a-z 0-9 + = - _, values of strings.',
  [ErrorCode.INVALID_PARAMETER_KEYS]: 'keys must be an array of keys of the message’s expansion.',

  // Recall and history
  [ErrorCode.RECALL_MESSAGE]:
    'The message could not be recalled: check its messageUId, sentTime and conversation.',
  [ErrorCode.MESSAGE_STORAGE_SERVICE_UNAVAILABLE]:
    'The server keeps no messages for this app. Switch their storage on for the app key.',
  [ErrorCode.RECALL_MESSAGE_USER_INVALID]: 'Only the sender can recall this message.',
  [ErrorCode.MSG_ROAMING_SERVICE_UNAVAILABLE]:
    'The server keeps no history for this app. Switch it on for the app key.',
  [ErrorCode.MSG_INSERT_ERROR]:
    'The message could not be kept on this device. Free some space and try again.',
  [ErrorCode.MSG_DEL_ERROR]:
    'This could not be deleted: it may be gone already. Load the conversation again.',
  [ErrorCode.MODIFIED_MESSAGE_IS_NOT_SENT]: 'Only your own messages that were sent can be changed.',
  [ErrorCode.MODIFIED_MESSAGE_TIMEOUT]:
    'The time for changing this message is over. Send a new one.',
  [ErrorCode.QUOTE_MSG_NOT_FOUND]:
    'The quoted message does not exist any more. Send the message without the quote.',
  [ErrorCode.SDK_PULL_CONVERSATION]: 'The list of conversations could not be loaded. Try again.',
  [ErrorCode.CONVER_REMOVE_ERROR]: 'The conversation could not be removed. Try again.',
  [ErrorCode.CONVER_GET_ERROR]: 'The conversations could not be loaded. Try again.',
  [ErrorCode.NET_DATA_IS_SYNCHRONIZING]: 'The data is still on its way. Try again in a moment.',
  [ErrorCode.SERVER_DATA_ERROR]: 'The server’s answer could not be read. Try again later.',
  [ErrorCode.RC_SERVER_UNKOWN_ERROR]: 'Something went wrong on the server. Try again later.',
  [ErrorCode.RC_PAGE_TOKEN_PARSING_FAILED]:
    'Where to read on is not known any more. Start again from the first page.',

  // Drafts
  [ErrorCode.DRAFT_SAVE_ERROR]: 'The draft could not be saved. Copy your text and try again.',
  [ErrorCode.DRAFT_REMOVE_ERROR]: 'The draft could not be removed. Try again.',
  [ErrorCode.DRAF_GET_ERROR]: 'The draft could not be loaded. Try again.',
  [ErrorCode.INVALID_PARAMETER_DRAFT]:
    'draft must be a non-empty string. To remove one, clear the draft.',

  // Read receipts and unread counts
  [ErrorCode.RC_READ_RECEIPT_V4_INVALID]:
    'Read receipts (version 4) are not switched on for this app key.',
  [ErrorCode.RC_SERVER_DRIVE_UNREAD_COUNT_INVALID]:
    'Unread counts are not kept by the server for this app key. Count them here.',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUIDS_CONFUSED]:
    'The messageUIds are not in order: pass the oldest first.',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUID_INVALID]:
    'The server does not know this messageUId. Pass the one that the message came with.',
  [ErrorCode.RC_SERVER_PARAMETER_INVALID]:
    'The server did not take what was passed. Check the call’s arguments.',
  [ErrorCode.SERVICE_RRSV5_UNAVAILABLE]:
    'Read receipts (version 5) are not switched on for this app key.',
  [ErrorCode.SERVICE_RRSV5_READ_RECEIPT_NOT_SUPPORT]:
    'The server does not know this kind of read receipt. Use another version.',
  [ErrorCode.SERVICE_RRSV5_PARAM_LENGTH_EXCEED]:
    'Too many messages for one read receipt. Pass fewer of them.',
  [ErrorCode.SERVICE_RRSV5_CONVERSATION_NOT_SUPPORT]:
    'There are no read receipts in conversations of this type. Use a private chat or a group.',
  [ErrorCode.SERVICE_RRSV5_QUERY_NOT_SUPPORT]:
    'Who has read cannot be asked in this way. Ask for readers or non-readers.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_SENDER_MISMATCH]:
    'Only the sender can ask who has read this message.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_RECEIPT_NEEDLESS]:
    'This message asks for no receipt: send it with needReceipt.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_NOT_EXIST]:
    'The message to mark as read does not exist any more.',
  [ErrorCode.READ_RECEIPT_ERROR]:
    'The server has another version of read receipts. Use the calls of that version.',
  [ErrorCode.READ_RECEIPT_V4_NOT_SUPPORT]:
    'Read receipts of version 4 cannot be used here. Use those of version 5.',
  [ErrorCode.READ_RECEIPT_V4_UPDATE_NOT_SUPPORT]:
    'Read receipts of version 4 cannot be updated here. Use those of version 5.',
  [ErrorCode.SEND_READ_RECEIPT_CONF_ERROR]:
    'The read receipt could not be sent. It goes out with the next one.',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_ENABLED_FORBIDDEN]:
    'The server keeps the unread counts: ask it, not this call.',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_DISABLED]:
    'The server keeps no unread counts: use the counts of this device.',
  [ErrorCode.INVALID_PARAMETER_CONTAIN_MUTED]: 'containMuted must be true or false.',

  // Network
  [ErrorCode.RC_NET_CHANNEL_INVALID]: 'The connection is closed. Connect again.',
  [ErrorCode.RC_MSG_RESP_TIMEOUT]:
    'The server did not answer in time: the message may have arrived.',
  [ErrorCode.RC_HTTP_SEND_FAIL]: 'The request could not be sent. Check the network and try again.',
  [ErrorCode.RC_HTTP_REQ_FAIL]: 'The server could not be reached. Check the network and try again.',
  [ErrorCode.RC_HTTP_RECV_FAIL]:
    'The server’s answer did not arrive. Check the network and try again.',
  [ErrorCode.RC_NAVI_REQ_FAILED]:
    'The server’s address could not be found. Check the app key and the network.',
  [ErrorCode.RC_NODE_NOT_FOUND]:
    'The answer with the server’s address could not be read. Try again later.',
  [ErrorCode.RC_DOMAIN_NOT_RESOLVE]: 'No server was named to connect to. Try again later.',
  [ErrorCode.RC_SOCKET_NOT_CREATED]:
    'No connection could be made. Check the network and try again.',
  [ErrorCode.RC_SOCKET_DISCONNECTED]: 'The connection was lost. It comes back by itself.',
  [ErrorCode.RC_PING_EXCEED_LIMIT]: 'The server does not answer any more. Check the network.',
  [ErrorCode.PONG_RECEIVED_ERROR]:
    'The server did not answer in time to keep the connection. Check the network.',
  [ErrorCode.RC_MSG_SEND_FAIL]: 'The message could not be handed to the network. Send it again.',
  [ErrorCode.CONNECT_OVER_FREQUENCY]: 'Too many attempts to connect. Wait a minute and try again.',
  [ErrorCode.MESSAGE_NOT_SUPPORT_SENDING]:
    'Messages of this type cannot be sent from here. Send another type.',
  [ErrorCode.RC_NETWORK_DOWN]: 'There is no network. Check the connection of this device.',
  [ErrorCode.RC_TCP_DISCONNECTED_NO_RMTP]:
    'The server was reached, but not signed in to. Try again.',
  [ErrorCode.RC_QUERY_ACK_NO_DATA]: 'The server answered without data. Try again.',
  [ErrorCode.RC_MSG_DATA_INCOMPLETE]: 'What came from the server is incomplete. Try again.',
  [ErrorCode.RC_UDP_DISCONNECTED]: 'The server ended the connection. It comes back by itself.',
  [ErrorCode.RC_TCP_RESET]: 'The network cut the connection. It comes back by itself.',
  [ErrorCode.CONNECTION_REFUSED]: 'The server refused the connection. Try again later.',
  [ErrorCode.PROTOCOL_DECODE_ERROR]:
    'Server and app do not understand each other. Reload the page.',
  [ErrorCode.RC_NET_DATA_ERROR]: 'What came over the network could not be read. Try again.',

  // Connecting
  [ErrorCode.RC_CONN_ACK_TIMEOUT]: 'Connecting took too long. Check the network and try again.',
  [ErrorCode.RC_CONN_PROTO_VERSION_ERROR]:
    'The server does not know this app’s version. Reload the page.',
  [ErrorCode.RC_CONN_IDENTIFIER_REJECTED]:
    'The server does not know this app key. Check the app key given to init.',
  [ErrorCode.RC_CONN_SERVER_UNAVAILABLE]:
    'This kind of app is not switched on for the app key. Switch it on there.',
  [ErrorCode.RC_CONN_NOT_AUTHRORIZED]:
    'The server does not let this app in. Check the app key and its security settings.',
  [ErrorCode.RC_CONN_REDIRECTED]: 'The server sends us to another one. Connect again.',
  [ErrorCode.RC_CONN_PACKAGE_NAME_INVALID]:
    'The app’s name differs from the registered one. Check the app key’s settings.',
  [ErrorCode.RC_CONN_APP_BLOCKED_OR_DELETED]:
    'This app was blocked or deleted. Ask whoever runs it.',
  [ErrorCode.RC_CONN_USER_BLOCKED]: 'Your account is blocked. Ask an administrator.',
  [ErrorCode.RC_DISCONN_KICK]: 'You signed in at another place. Sign in again to go on here.',
  [ErrorCode.RC_DISCONN_EXCEPTION]:
    'Your account was blocked, which ended the connection. Ask an administrator.',
  [ErrorCode.CONNECTION_ENCRYPT_AUTHORIZED_ERROR]:
    'No encrypted connection could be agreed on. Try again later.',
  [ErrorCode.RC_CONN_TOKEN_EXPIRED]: 'Your token has expired. Sign in again.',
  [ErrorCode.RC_CONN_DEVICE_ERROR]:
    'The token belongs to another device. Sign in again on this one.',
  [ErrorCode.RC_CONN_HOSTNAME_ERROR]:
    'The page’s domain is not on the app key’s list. Add it there.',
  [ErrorCode.RC_DISCONN_SAME_CLIENT_ON_LINE]:
    'You are signed in at another place already. Sign out there first.',
  [ErrorCode.RC_LISCENSE_COUNT_OUT_OF_LIMIT]: 'Too many people are connected. Try again later.',
  [ErrorCode.RC_CONN_WRONG_CLUSTER]:
    'The app key belongs to another environment. Check the server’s address.',
  [ErrorCode.RC_APP_AUTH_NOT_PASS]: 'The app’s own server did not let you in. Sign in again.',
  [ErrorCode.RC_OTP_USED]: 'This token was used already. Sign in again for a new one.',
  [ErrorCode.RC_PLATFORM_ERROR]:
    'The token is not for this kind of device. Sign in again on this one.',
  [ErrorCode.RC_ACCOUNT_CANCELLATION]: 'This account was closed. Sign in with another one.',
  [ErrorCode.RC_LICENSE_EXPIRED]: 'The server’s licence has run out. Ask whoever runs it.',
  [ErrorCode.HAVNODEVICEID]: 'You are not signed in. Sign in and try again.',
  [ErrorCode.DEVICEIDISHAVE]: 'This device is registered already. Sign out and in again.',
  [ErrorCode.FEILD]: 'There is no such user or token. Sign in again.',
  [ErrorCode.INTERNALERRROR]: 'The server has an internal error. Try again later.',
  [ErrorCode.RC_CONNECTION_EXIST]:
    'There is a connection already. Disconnect before you connect again.',
  [ErrorCode.PACKAGE_ENVIRONMENT_ERROR]:
    'The token is of another environment. Use token and app key of the same one.',
  [ErrorCode.CONNECTION_TIMEOUT]:
    'No connection was made in time. Check the network and try again.',
  [ErrorCode.RC_CONN_PROXY_UNAVAILABLE]: 'The proxy cannot be reached. Check its address.',
  [ErrorCode.CAN_NOT_RECONNECT]: 'The connection cannot be taken up again. Connect anew.',
  [ErrorCode.SERVER_UNAVAILABLE]: 'The server is not available at the moment. Try again later.',
  [ErrorCode.HOSTNAME_ERROR]:
    'The page’s domain is not allowed for this app key. Add it to its settings.',
  [ErrorCode.HAS_OHTER_SAME_CLIENT_ON_LINE]:
    'Another page or device is signed in for you. Close it, or go on there.',
  [ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT]: 'Nothing was set up yet: call init before anything else.',
  [ErrorCode.BIZ_ERROR_INVALID_PARAMETER]:
    'An argument of the call is not valid. Check what was passed.',
  [ErrorCode.BIZ_ERROR_NO_CHANNEL]: 'There is no connection to send over. Connect first.',
  [ErrorCode.BIZ_ERROR_RECONNECT_SUCCESS]: 'The connection is back.',
  [ErrorCode.BIZ_ERROR_CONNECTING]: 'A connection is being made already. Wait for its result.',
  [ErrorCode.METHOD_BUSY]: 'This call is running already. Wait until it is done.',
  [ErrorCode.NOT_SUPPORT]: 'This cannot be done here. Use another way.',
  [ErrorCode.METHOD_NOT_AVAILABLE]:
    'This call is not available here. Check what the transport can do.',

  // Storage
  [ErrorCode.PROTOCOL_MESSAGE_SAVED_ERROR]:
    'The message could not be kept on this device, and was not sent. Free some space.',
  [ErrorCode.BIZ_ERROR_DATABASE_ERROR]: 'This browser’s storage failed. Reload the page.',
  [ErrorCode.RC_DB_NOT_INIT]: 'The storage is not open yet. Connect first.',
  [ErrorCode.RC_DB_CORRUPT]:
    'The storage of this device is damaged. Clear the site’s data and reload.',
  [ErrorCode.RC_DB_SQL_ERROR]: 'The storage did not take what was to be kept. Reload the page.',
  [ErrorCode.RC_DB_DATA_NOT_FOUND]:
    'What was looked for is not in the storage. Load it from the server.',
  [ErrorCode.DB_UPGRADE_FAILED]:
    'The storage could not be renewed. Close the site’s other tabs and reload.',
  [ErrorCode.DATABASEDISKFULL]: 'This device has no space left. Free some and try again.',

  // Uploads
  [ErrorCode.RC_FILE_SIZE_EXCEED_LIMIT]: 'The file is too large. Choose a smaller one.',
  [ErrorCode.INVALID_PARAMETER_SIZE_NOT_FOUND]: 'The file’s size is missing: pass the file itself.',
  [ErrorCode.UPLOAD_FAIL]: 'The file could not be uploaded. Check the network and try again.',
  [ErrorCode.MEDIA_EXCEPTION]:
    'file is missing, empty or of another kind: pass a File of the right kind.',
  [ErrorCode.INVALID_PARAMETER_MEDIA_TYPE]:
    'The kind of file is none of the known ones. Check what was passed.',
  [ErrorCode.INVALID_PARAMETER_REQUEST_URL]:
    'The address to upload to is not valid. Check the upload settings.',
  [ErrorCode.INVALID_PARAMETER_DOWNLOADMEDIAFILENAME]: 'fileName must be a string.',
  [ErrorCode.INVALID_PARAMETER_NOTMEDIAMESSAGE]:
    'This message has no file: use sendMessage for it.',
  [ErrorCode.INVALID_PARAMETER_MEDIA_URL]: 'The file’s address is missing: upload the file first.',
  [ErrorCode.INVALID_PARAMETER_CONTENT_DISPOSITION]:
    "contentDisposition must be 'inline' or 'attachment'.",
  [ErrorCode.INVALID_PARAMETER_SAVE_NAME]: 'saveName must be a string.',
  [ErrorCode.INVALID_PARAMETER_SERVER_TYPE]: 'serverType is none of the known ones. Leave it out.',
  [ErrorCode.INVALID_PARAMETER_SENDOPTIONS]:
    "contentDisposition must be 'inline' or 'attachment', or be left out.",
  [ErrorCode.QNTKN_GET_ERROR]: 'The server gave no permission to upload. Try again later.',

  // What a developer passed
  [ErrorCode.CONVERSATION_TYPE_NOT_SUPPORT]:
    'This call is not for conversations of this type. Pass one of another type.',
  [ErrorCode.INVALID_PARAMETER_TIMESTAMP]: 'timestamp must be a number of milliseconds since 1970.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_UID]:
    'messageUId must be the non-empty string that the server gave the message.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ID]:
    'messageId must be the number of a message that is still here. Leave it out for a new one.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT]:
    'The message’s content is not valid. Check the fields that its type needs.',
  [ErrorCode.MSG_LIMIT_ERROR]: 'The list of messages is empty, too long or not a list of messages.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE]:
    'conversationType is none of the known kinds: use a member of ConversationType.',
  [ErrorCode.INVALID_PARAMETER_TARGET_ID]: 'targetId must be a string of 1 to 64 characters.',
  [ErrorCode.INVALID_PARAMETER_CHANNEL_ID]:
    'channelId must be a string of up to 20 characters without an underscore.',
  [ErrorCode.INVALID_PARAMETER_USER_ID]: 'userId must be a string of 1 to 64 characters.',
  [ErrorCode.INVALID_PARAMETER_USERIDLIST]:
    'The list of users must be an array of up to 300 ids of 1 to 64 characters.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION]:
    'The conversation must be an object with conversationType and targetId.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ARRAY]: 'messageIds must be a non-empty array of numbers.',
  [ErrorCode.INVALID_PARAMETER_RECEIVED_STATUS]:
    'receivedStatus is none of the known ones: use a member of ReceivedStatus.',
  [ErrorCode.INVALID_PARAMETER_COUNT]:
    'count is out of range: pass a whole number that the call allows.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATIONS]: 'conversations must be an array of conversations.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE_LIST]:
    'The list of conversation types must be an array of members of ConversationType.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_LIST]:
    'The list of conversations must be an array of 1 to 100 conversations.',
  [ErrorCode.INVALID_PARAMETER_START_TIME]:
    'startTime must be a number of milliseconds since 1970.',
  [ErrorCode.INVALID_PARAMETER_CLEAR_MESSAGE_OPTION_LIST]:
    'Each option must name a conversation and a timestamp.',
  [ErrorCode.INVALID_PARAMETER_USER_PROFILE]:
    'user is no user card: use an object with id, name and portraitUri.',
  [ErrorCode.INVALID_PARAMETER_EXTRA]: 'extra must be a string.',
  [ErrorCode.INVALID_PARAMETER_ORDER]:
    'order must be 0 for messages before timestamp or 1 for those after it.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_INFO_MAP]:
    'Each sender must be named with a non-empty array of messageUIds.',
  [ErrorCode.INVALID_PARAMETER_QUOTE_INFO]:
    'quoteInfo must be an object that names the quoted message.',
  [ErrorCode.MESSAGE_INTERCEPTION_PRODUCED_NULL_MESSAGE]:
    'The page’s message interceptor returned nothing: return the message.',
  [ErrorCode.MESSAGE_NOT_REGISTERED]:
    'This type of message is not registered: call registerMessageType first.',
  [ErrorCode.SEARCH_PROPS_LIMIT_ERROR]:
    'A field that searching needs is missing. Fill in the content’s required fields.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE]:
    'messageType must be a non-empty string, such as a member of MessageType.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE]:
    'There is no such message of yours in this conversation. Pass a message that you sent.',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONTENT]: 'pushContent must be a string.',
  [ErrorCode.INVALID_PARAMETER_PUSH_DATA]: 'pushData must be a string.',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONFIG]:
    'pushConfig must be an object that can be written as JSON.',
  [ErrorCode.INVALID_PARAMETER_CAN_INCLUDE_EXPANSION]: 'canIncludeExpansion must be true or false.',
  [ErrorCode.INVALID_PARAMETER_DISABLE_NOTIFICATION]: 'disableNotification must be true or false.',
  [ErrorCode.INVALID_PARAMETER_IS_STATUS_MESSAGE]: 'isStatusMessage must be true or false.',
  [ErrorCode.INVALID_PARAMETER_IS_MENTIONED]: 'isMentioned must be true or false.',
  [ErrorCode.INVALID_PARAMETER_IS_VOIP_PUSH]: 'isVoipPush must be true or false.',
  [ErrorCode.INVALID_PARAMETER_MENTIONED_TYPE]:
    'mentionedInfo.type must be a member of MentionedType: 1 for all, 2 for some.',
  [ErrorCode.INVALID_DISABLE_UPDATE_LAST_MESSAGE]:
    'disableUpdateLastMessage must be true or false.',
  [ErrorCode.RC_DIRECTIONAL_MESSAGE_INVALID_CONVERSATION_TYPE]:
    'Only groups and public services have messages for some users. Leave out the list.',

  // Blocking people
  [ErrorCode.BLACK_ADD_ERROR]: 'This person could not be blocked. Try again.',
  [ErrorCode.BLACK_GETSTATUS_ERROR]:
    'Whether this person is blocked could not be found out. Try again.',
  [ErrorCode.BLACK_REMOVE_ERROR]: 'This person could not be unblocked. Try again.',
};

export default sentences;
