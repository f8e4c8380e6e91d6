/** The same in simplified Chinese, sentence by sentence. */
import { ErrorCode, type Sentences } from '../errors.js';

/** Of a code that is not here. */
export const otherCode = (code: number): string => `请求被拒绝（代码 ${String(code)}）。`;

const sentences: Sentences = {
  // What became of a call
  [ErrorCode.CANCELLED]: '消息已被撤回。',
  [ErrorCode.TIMEOUT]: '未收到确认：消息可能已送达。',
  [ErrorCode.SUCCESS]: '成功。',
  [ErrorCode.ACTIVE_DISCONNECT]: '连接已由本端断开。如需继续，请重新连接。',

  // Refused by the other side, or by what is said
  [ErrorCode.REJECTED_BY_BLACKLIST]: '对方已将你拉黑，无法收到你的消息。',
  [ErrorCode.NOT_IN_WHITELIST]: '对方只接收指定用户的消息。请联系对方添加你。',
  [ErrorCode.FORBIDDEN_IN_PRIVATE]: '你在单聊中已被禁言。请联系管理员。',
  [ErrorCode.SYS_CONVERSATION_NOT_SUPPORT_MESSAGE]: '系统会话不支持这种消息类型。请换一种类型。',
  [ErrorCode.DANGEROUS_CONTENT]: '消息包含不允许的词语。请修改后重新发送。',
  [ErrorCode.CONTENT_REVIEW_REJECTED]: '消息未通过内容审核。请修改后重新发送。',
  [ErrorCode.MESSAGE_OVER_MODIFY_TIME_FAIL]: '消息已超过可修改的时间。请发送一条新消息。',
  [ErrorCode.MESSAGE_SIZE_EXCEEDED]: '消息超出服务器允许的大小。请缩短后重新发送。',
  [ErrorCode.MESSAGE_UNSUPPORTED_MODIFY]: '这种消息不能修改。请发送一条新消息。',
  [ErrorCode.SENSITIVE_SHIELD]: '消息含有被屏蔽的词语，未发送。请修改后重新发送。',
  [ErrorCode.SENSITIVE_REPLACE]: '消息中的部分词语已被替换后送达。',
  [ErrorCode.MSG_BLOCK_SEND]: '服务器拦截了这条消息。请修改后重新发送。',

  // How often, and what a server allows
  [ErrorCode.CLOUD_DATA_CENTER_INVALID]:
    '应用的 App Key 属于另一个数据中心。请检查 init 中的区域设置。',
  [ErrorCode.SEND_FREQUENCY_TOO_FAST]: '消息发送过于频繁。请稍等片刻再发送。',
  [ErrorCode.OPERATION_BLOCKED]: '服务器不允许此操作。请联系服务提供者。',
  [ErrorCode.OPERATION_NOT_SUPPORT]: '服务器已关闭此功能。请联系服务提供者。',
  [ErrorCode.REQUEST_OVER_FREQUENCY]: '请求过于频繁。请稍后再试。',

  // Groups and chatrooms
  [ErrorCode.NOT_IN_DISCUSSION]: '你不在这个讨论组中。请联系成员添加你。',
  [ErrorCode.NOT_IN_GROUP]: '你不在这个群组中。请联系群成员添加你。',
  [ErrorCode.FORBIDDEN_IN_GROUP]: '你在这个群组中已被禁言。请联系管理员。',
  [ErrorCode.NOT_IN_CHATROOM]: '你不在这个聊天室中。请加入后重新发送。',
  [ErrorCode.FORBIDDEN_IN_CHATROOM]: '你在这个聊天室中已被禁言。请联系管理员。',
  [ErrorCode.RC_CHATROOM_USER_KICKED]: '你已被移出这个聊天室。请稍后再尝试加入。',
  [ErrorCode.RC_CHATROOM_NOT_EXIST]: '聊天室不存在。请检查聊天室标识。',
  [ErrorCode.RC_CHATROOM_IS_FULL]: '聊天室人数已满。请稍后再试。',
  [ErrorCode.RC_CHATROOM_PATAMETER_INVALID]: '聊天室标识或选项无效。请检查传入的参数。',
  [ErrorCode.CHATROOM_GET_HISTORYMSG_ERROR]: '无法加载聊天室的消息。请重试。',
  [ErrorCode.CHATROOM_NOT_OPEN_HISTORYMSG_STORE]:
    '该应用未开通聊天室消息存储。请为 App Key 开通此服务。',
  [ErrorCode.CHATROOM_ID_ISNULL]: '缺少聊天室标识：请传入非空字符串。',
  [ErrorCode.CHARTOOM_JOIN_ERROR]: '无法加入聊天室。请重试。',
  [ErrorCode.CHATROOM_HISMESSAGE_ERROR]: '无法加载聊天室的历史消息。请重试。',
  [ErrorCode.ULTRA_GROUP_SERVICE_UNAVAILABLE]: '该 App Key 未开通超级群。请开通，或改用群组。',
  [ErrorCode.ULTRA_GROUP_SERVICE_ERROR]: '服务器上的超级群暂时不可用。请稍后再试。',
  [ErrorCode.ULTRA_GROUP_PARAMETER_ERROR]: '超级群不接受传入的参数。请检查 targetId 和 channelId。',
  [ErrorCode.ULTRA_GROUP_UNKNOWN_ERROR]: '超级群出现未知错误。请稍后再试。',
  [ErrorCode.NOT_IN_ULTRA_GROUP]: '你不在这个超级群中。请联系群成员添加你。',
  [ErrorCode.FORBIDDEN_IN_ULTRA_GROUP]: '你在这个超级群中已被禁言。请联系管理员。',
  [ErrorCode.ULTRA_GROUP_NOT_EXIST]: '超级群不存在。请检查其标识。',
  [ErrorCode.ULTRA_GROUP_CHANNEL_ID_NOT_EXIST]: '超级群中没有这个频道。请检查 channelId。',
  [ErrorCode.ULTRA_GROUP_MESSAGE_SENT_OVER_FREQUENCY]: '该频道的消息过于频繁。请稍等片刻再发送。',
  [ErrorCode.ULTRA_GROUP_USER_NOT_IN_PRIVATE_CHANNEL]: '你不在这个私有频道中。请联系成员添加你。',
  [ErrorCode.ULTRA_GROUP_CHANNEL_NOT_EXIST]: '频道不存在。请检查 channelId。',
  [ErrorCode.METHOD_ONLY_SUPPORT_ULTRA_GROUP]: '此方法仅用于超级群。请传入该类型的会话。',
  [ErrorCode.METHOD_NOT_SUPPORT]: '此方法不支持超级群。请传入其他类型的会话。',
  [ErrorCode.RC_GROUP_ID_NOT_EXIST]: '群组不存在。请检查群组标识。',
  [ErrorCode.RC_GROUP_USER_NOT_IN_GROUP]: '该用户不在群组中。请检查用户标识。',

  // Expansions
  [ErrorCode.MESSAGE_EXPAND_NOT_EXIST]: '要扩展的消息已不存在。请重新加载会话。',
  [ErrorCode.MESSAGE_EXPAND_NOT_SUPPORT]: '这条消息不能扩展：发送时未设置 canIncludeExpansion。',
  [ErrorCode.MESSAGE_EXPAND_FORMAT_ERROR]: '消息扩展的格式错误：请使用值为字符串的对象。',
  [ErrorCode.MESSAGE_EXPAND_NOT_AUTHORIZED]: '你无权扩展这条消息。请联系其发送者。',
  [ErrorCode.MESSAGE_KV_NOT_SUPPORT]: '这条消息不能扩展：请在发送时设置 canIncludeExpansion。',
  [ErrorCode.MESSAGE_EXPANDED_ERROR]: '消息扩展未能更改。请重试。',
  [ErrorCode.EXPANSION_LIMIT_EXCEET]: '消息扩展过大：最多 20 个键，键长 32、值长 4096 个字符以内。',
  [ErrorCode.INCONSISTENT_CONVERSATION_TYPE]: '此方法不能扩展该会话类型的消息。请使用对应的方法。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_EXPANSION]:
    'expansion 必须是对象：键由 A-Z a-z 0-9 + = - _ 组成，值为字符串。',
  [ErrorCode.INVALID_PARAMETER_KEYS]: 'keys 必须是由消息扩展的键组成的数组。',

  // Recall and history
  [ErrorCode.RECALL_MESSAGE]: '消息未能撤回：请检查 messageUId、sentTime 和会话。',
  [ErrorCode.MESSAGE_STORAGE_SERVICE_UNAVAILABLE]:
    '该应用未开通消息云存储。请为 App Key 开通此服务。',
  [ErrorCode.RECALL_MESSAGE_USER_INVALID]: '只有发送者可以撤回这条消息。',
  [ErrorCode.MSG_ROAMING_SERVICE_UNAVAILABLE]:
    '该应用未开通历史消息服务。请为 App Key 开通此服务。',
  [ErrorCode.MSG_INSERT_ERROR]: '消息未能保存到本机。请清理空间后重试。',
  [ErrorCode.MSG_DEL_ERROR]: '未能删除：可能已不存在。请重新加载会话。',
  [ErrorCode.MODIFIED_MESSAGE_IS_NOT_SENT]: '只能修改自己已发送成功的消息。',
  [ErrorCode.MODIFIED_MESSAGE_TIMEOUT]: '修改这条消息的时限已过。请发送一条新消息。',
  [ErrorCode.QUOTE_MSG_NOT_FOUND]: '被引用的消息已不存在。请去掉引用后发送。',
  [ErrorCode.SDK_PULL_CONVERSATION]: '无法加载会话列表。请重试。',
  [ErrorCode.CONVER_REMOVE_ERROR]: '会话未能移除。请重试。',
  [ErrorCode.CONVER_GET_ERROR]: '无法加载会话。请重试。',
  [ErrorCode.NET_DATA_IS_SYNCHRONIZING]: '数据正在同步。请稍后再试。',
  [ErrorCode.SERVER_DATA_ERROR]: '无法读取服务器返回的数据。请稍后再试。',
  [ErrorCode.RC_SERVER_UNKOWN_ERROR]: '服务器出现未知错误。请稍后再试。',
  [ErrorCode.RC_PAGE_TOKEN_PARSING_FAILED]: '续读的位置已失效。请从第一页重新开始。',

  // Drafts
  [ErrorCode.DRAFT_SAVE_ERROR]: '草稿未能保存。请先复制文字再重试。',
  [ErrorCode.DRAFT_REMOVE_ERROR]: '草稿未能移除。请重试。',
  [ErrorCode.DRAF_GET_ERROR]: '无法加载草稿。请重试。',
  [ErrorCode.INVALID_PARAMETER_DRAFT]: 'draft 必须是非空字符串。如需移除，请清除草稿。',

  // Read receipts and unread counts
  [ErrorCode.RC_READ_RECEIPT_V4_INVALID]: '该 App Key 未开通已读回执（第 4 版）。',
  [ErrorCode.RC_SERVER_DRIVE_UNREAD_COUNT_INVALID]:
    '该 App Key 未开通服务器未读计数。请在本端计数。',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUIDS_CONFUSED]:
    'messageUId 的顺序不对：请从最早的开始传入。',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUID_INVALID]:
    '服务器不认识此 messageUId。请传入消息自带的值。',
  [ErrorCode.RC_SERVER_PARAMETER_INVALID]: '服务器不接受传入的参数。请检查调用的参数。',
  [ErrorCode.SERVICE_RRSV5_UNAVAILABLE]: '该 App Key 未开通已读回执（第 5 版）。',
  [ErrorCode.SERVICE_RRSV5_READ_RECEIPT_NOT_SUPPORT]: '服务器不支持这种已读回执。请使用其他版本。',
  [ErrorCode.SERVICE_RRSV5_PARAM_LENGTH_EXCEED]: '一次已读回执包含的消息过多。请减少数量。',
  [ErrorCode.SERVICE_RRSV5_CONVERSATION_NOT_SUPPORT]: '该会话类型没有已读回执。请用于单聊或群组。',
  [ErrorCode.SERVICE_RRSV5_QUERY_NOT_SUPPORT]: '不支持这种已读查询。请查询已读或未读用户。',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_SENDER_MISMATCH]: '只有发送者可以查询谁已读这条消息。',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_RECEIPT_NEEDLESS]:
    '这条消息不需要回执：请在发送时设置 needReceipt。',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_NOT_EXIST]: '要标记为已读的消息已不存在。',
  [ErrorCode.READ_RECEIPT_ERROR]: '服务器使用另一版本的已读回执。请使用对应版本的方法。',
  [ErrorCode.READ_RECEIPT_V4_NOT_SUPPORT]: '此处不能使用第 4 版已读回执。请使用第 5 版。',
  [ErrorCode.READ_RECEIPT_V4_UPDATE_NOT_SUPPORT]: '此处不能更新第 4 版已读回执。请使用第 5 版。',
  [ErrorCode.SEND_READ_RECEIPT_CONF_ERROR]: '已读回执未能发送。将随下一次一起发送。',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_ENABLED_FORBIDDEN]:
    '未读数由服务器记录：请改用查询服务器的方法。',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_DISABLED]: '服务器未记录未读数：请使用本机的未读数。',
  [ErrorCode.INVALID_PARAMETER_CONTAIN_MUTED]: 'containMuted 必须是 true 或 false。',

  // Network
  [ErrorCode.RC_NET_CHANNEL_INVALID]: '连接已关闭。请重新连接。',
  [ErrorCode.RC_NET_UNAVAILABLE]: '未连接。请检查网络后重试。',
  [ErrorCode.RC_MSG_RESP_TIMEOUT]: '服务器未及时响应：消息可能已送达。',
  [ErrorCode.RC_HTTP_SEND_FAIL]: '请求未能发出。请检查网络后重试。',
  [ErrorCode.RC_HTTP_REQ_FAIL]: '无法访问服务器。请检查网络后重试。',
  [ErrorCode.RC_HTTP_RECV_FAIL]: '未收到服务器的响应。请检查网络后重试。',
  [ErrorCode.RC_NAVI_REQ_FAILED]: '无法获取服务器地址。请检查 App Key 和网络。',
  [ErrorCode.RC_NODE_NOT_FOUND]: '无法读取服务器地址信息。请稍后再试。',
  [ErrorCode.RC_DOMAIN_NOT_RESOLVE]: '没有可连接的服务器。请稍后再试。',
  [ErrorCode.RC_SOCKET_NOT_CREATED]: '无法建立连接。请检查网络后重试。',
  [ErrorCode.RC_SOCKET_DISCONNECTED]: '连接已断开，将自动恢复。',
  [ErrorCode.RC_PING_EXCEED_LIMIT]: '服务器不再响应。请检查网络。',
  [ErrorCode.PONG_RECEIVED_ERROR]: '未及时收到服务器的心跳响应。请检查网络。',
  [ErrorCode.RC_MSG_SEND_FAIL]: '消息未能交给网络。请重新发送。',
  [ErrorCode.CONNECT_OVER_FREQUENCY]: '连接过于频繁。请等待一分钟后重试。',
  [ErrorCode.RC_MSG_CONTENT_EXCEED_LIMIT]: '消息太长。请缩短后重新发送。',
  [ErrorCode.MESSAGE_NOT_SUPPORT_SENDING]: '此处不能发送这种类型的消息。请换一种类型。',
  [ErrorCode.RC_NETWORK_DOWN]: '没有网络。请检查本机的网络连接。',
  [ErrorCode.RC_TCP_DISCONNECTED_NO_RMTP]: '已连上服务器，但未能登录。请重试。',
  [ErrorCode.RC_QUERY_ACK_NO_DATA]: '服务器返回的数据为空。请重试。',
  [ErrorCode.RC_MSG_DATA_INCOMPLETE]: '服务器返回的数据不完整。请重试。',
  [ErrorCode.RC_UDP_DISCONNECTED]: '服务器断开了连接，将自动恢复。',
  [ErrorCode.RC_TCP_RESET]: '网络中断了连接，将自动恢复。',
  [ErrorCode.CONNECTION_REFUSED]: '服务器拒绝连接。请稍后再试。',
  [ErrorCode.PROTOCOL_DECODE_ERROR]: '服务器与应用无法互相识别。请刷新页面。',
  [ErrorCode.RC_NET_DATA_ERROR]: '无法解析网络数据。请重试。',

  // Connecting
  [ErrorCode.RC_CONN_ACK_TIMEOUT]: '连接超时。请检查网络后重试。',
  [ErrorCode.RC_CONN_PROTO_VERSION_ERROR]: '服务器不支持该应用版本。请刷新页面。',
  [ErrorCode.RC_CONN_IDENTIFIER_REJECTED]: '服务器不认识此 App Key。请检查传给 init 的 App Key。',
  [ErrorCode.RC_CONN_SERVER_UNAVAILABLE]: '该 App Key 未开通此类应用。请在后台开通。',
  [ErrorCode.RC_CONN_TOKEN_INCORRECT]: '令牌未被接受。请重新登录。',
  [ErrorCode.RC_CONN_NOT_AUTHRORIZED]: '服务器不允许该应用接入。请检查 App Key 及其安全设置。',
  [ErrorCode.RC_CONN_REDIRECTED]: '服务器要求改连另一台。请重新连接。',
  [ErrorCode.RC_CONN_PACKAGE_NAME_INVALID]: '应用名称与登记的不一致。请检查 App Key 的设置。',
  [ErrorCode.RC_CONN_APP_BLOCKED_OR_DELETED]: '该应用已被封禁或删除。请联系服务提供者。',
  [ErrorCode.RC_CONN_USER_BLOCKED]: '你的账号已被封禁。请联系管理员。',
  [ErrorCode.RC_DISCONN_KICK]: '你已在其他地方登录。如需在此继续，请重新登录。',
  [ErrorCode.RC_DISCONN_EXCEPTION]: '你的账号已被封禁，连接已断开。请联系管理员。',
  [ErrorCode.CONNECTION_ENCRYPT_AUTHORIZED_ERROR]: '无法建立加密连接。请稍后再试。',
  [ErrorCode.RC_CONN_TOKEN_EXPIRED]: '令牌已过期。请重新登录。',
  [ErrorCode.RC_CONN_DEVICE_ERROR]: '令牌属于另一台设备。请在本机重新登录。',
  [ErrorCode.RC_CONN_HOSTNAME_ERROR]: '页面域名不在 App Key 的安全域名中。请添加该域名。',
  [ErrorCode.RC_DISCONN_SAME_CLIENT_ON_LINE]: '你已在其他地方登录。请先在那里退出。',
  [ErrorCode.RC_LISCENSE_COUNT_OUT_OF_LIMIT]: '同时连接的用户过多。请稍后再试。',
  [ErrorCode.RC_CONN_WRONG_CLUSTER]: 'App Key 属于另一个环境。请检查服务器地址。',
  [ErrorCode.RC_APP_AUTH_NOT_PASS]: '应用服务器未通过认证。请重新登录。',
  [ErrorCode.RC_OTP_USED]: '此令牌已被使用。请重新登录以获取新令牌。',
  [ErrorCode.RC_PLATFORM_ERROR]: '令牌不适用于此类设备。请在本机重新登录。',
  [ErrorCode.RC_ACCOUNT_CANCELLATION]: '该账号已注销。请使用其他账号登录。',
  [ErrorCode.RC_LICENSE_EXPIRED]: '服务器许可证已过期。请联系服务提供者。',
  [ErrorCode.HAVNODEVICEID]: '你尚未登录。请登录后重试。',
  [ErrorCode.DEVICEIDISHAVE]: '本设备已登记。请退出后重新登录。',
  [ErrorCode.FEILD]: '没有对应的用户或令牌。请重新登录。',
  [ErrorCode.INTERNALERRROR]: '服务器内部错误。请稍后再试。',
  [ErrorCode.RC_CONNECTION_EXIST]: '连接已存在。请先断开再连接。',
  [ErrorCode.PACKAGE_ENVIRONMENT_ERROR]: '令牌属于另一个环境。请使用同一环境的令牌和 App Key。',
  [ErrorCode.CONNECTION_TIMEOUT]: '建立连接超时。请检查网络后重试。',
  [ErrorCode.RC_CONN_PROXY_UNAVAILABLE]: '无法访问代理服务器。请检查其地址。',
  [ErrorCode.CAN_NOT_RECONNECT]: '连接无法恢复。请重新连接。',
  [ErrorCode.SERVER_UNAVAILABLE]: '服务器暂时不可用。请稍后再试。',
  [ErrorCode.HOSTNAME_ERROR]: '该 App Key 不允许此页面域名。请在设置中添加。',
  [ErrorCode.HAS_OHTER_SAME_CLIENT_ON_LINE]:
    '你已在另一页面或设备上登录。请将其关闭，或在那里继续。',
  [ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT]: '尚未初始化：请先调用 init。',
  [ErrorCode.BIZ_ERROR_INVALID_PARAMETER]: '调用的参数无效。请检查传入的参数。',
  [ErrorCode.BIZ_ERROR_NO_CHANNEL]: '没有可用的连接。请先连接。',
  [ErrorCode.BIZ_ERROR_RECONNECT_SUCCESS]: '连接已恢复。',
  [ErrorCode.BIZ_ERROR_CONNECTING]: '正在连接。请等待其结果。',
  [ErrorCode.METHOD_BUSY]: '此方法正在执行。请等待其完成。',
  [ErrorCode.NOT_SUPPORT]: '此处不支持该操作。请换一种方式。',
  [ErrorCode.METHOD_NOT_AVAILABLE]: '此处不能使用该方法。请查看传输方式支持的功能。',

  // Storage
  [ErrorCode.PROTOCOL_MESSAGE_SAVED_ERROR]: '消息未能保存到本机，因此未发送。请清理空间。',
  [ErrorCode.BIZ_ERROR_DATABASE_ERROR]: '浏览器存储出错。请刷新页面。',
  [ErrorCode.RC_DB_NOT_INIT]: '存储尚未打开。请先连接。',
  [ErrorCode.RC_DB_CORRUPT]: '本机存储已损坏。请清除网站数据后刷新。',
  [ErrorCode.RC_DB_SQL_ERROR]: '存储未能写入数据。请刷新页面。',
  [ErrorCode.RC_DB_DATA_NOT_FOUND]: '存储中没有要查找的数据。请从服务器加载。',
  [ErrorCode.DB_UPGRADE_FAILED]: '存储升级失败。请关闭该网站的其他标签页后刷新。',
  [ErrorCode.DATABASEDISKFULL]: '本机存储空间已满。请清理后重试。',

  // Uploads
  [ErrorCode.RC_FILE_SIZE_EXCEED_LIMIT]: '文件过大。请选择较小的文件。',
  [ErrorCode.INVALID_PARAMETER_SIZE_NOT_FOUND]: '缺少文件大小：请传入文件本身。',
  [ErrorCode.UPLOAD_FAIL]: '文件上传失败。请检查网络后重试。',
  [ErrorCode.MEDIA_EXCEPTION]: 'file 缺失、为空或类型不符：请传入正确类型的 File。',
  [ErrorCode.INVALID_PARAMETER_MEDIA_TYPE]: '文件类型不在已知范围内。请检查传入的参数。',
  [ErrorCode.INVALID_PARAMETER_REQUEST_URL]: '上传地址无效。请检查上传设置。',
  [ErrorCode.INVALID_PARAMETER_DOWNLOADMEDIAFILENAME]: 'fileName 必须是字符串。',
  [ErrorCode.INVALID_PARAMETER_NOTMEDIAMESSAGE]: '这条消息不含文件：请使用 sendMessage。',
  [ErrorCode.INVALID_PARAMETER_MEDIA_URL]: '缺少文件地址：请先上传文件。',
  [ErrorCode.INVALID_PARAMETER_CONTENT_DISPOSITION]:
    "contentDisposition 必须是 'inline' 或 'attachment'。",
  [ErrorCode.INVALID_PARAMETER_SAVE_NAME]: 'saveName 必须是字符串。',
  [ErrorCode.INVALID_PARAMETER_SERVER_TYPE]: 'serverType 不在已知范围内。请不要传入。',
  [ErrorCode.INVALID_PARAMETER_SENDOPTIONS]:
    "contentDisposition 必须是 'inline' 或 'attachment'，也可不传。",
  [ErrorCode.QNTKN_GET_ERROR]: '未能获得上传许可。请稍后再试。',

  // What a developer passed
  [ErrorCode.CONVERSATION_TYPE_NOT_SUPPORT]: '此方法不支持该会话类型。请传入其他类型的会话。',
  [ErrorCode.INVALID_PARAMETER_TIMESTAMP]: 'timestamp 必须是自 1970 年起的毫秒数。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_UID]: 'messageUId 必须是服务器给出的非空字符串。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ID]: 'messageId 必须是本端现有消息的编号。新消息请不传。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT]: '消息内容无效。请检查该类型所需的字段。',
  [ErrorCode.MSG_LIMIT_ERROR]: '消息列表为空、过长或格式不对。',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE]:
    'conversationType 不在已知范围内：请使用 ConversationType 的成员。',
  [ErrorCode.INVALID_PARAMETER_TARGET_ID]: 'targetId 必须是 1 到 64 个字符的字符串。',
  [ErrorCode.INVALID_PARAMETER_CHANNEL_ID]:
    'channelId 必须是不超过 20 个字符且不含下划线的字符串。',
  [ErrorCode.INVALID_PARAMETER_USER_ID]: 'userId 必须是 1 到 64 个字符的字符串。',
  [ErrorCode.INVALID_PARAMETER_USERIDLIST]:
    '用户列表必须是不超过 300 个标识的数组，每个 1 到 64 个字符。',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION]:
    '会话必须是包含 conversationType 和 targetId 的对象。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ARRAY]: 'messageIds 必须是非空的数字数组。',
  [ErrorCode.INVALID_PARAMETER_RECEIVED_STATUS]:
    'receivedStatus 不在已知范围内：请使用 ReceivedStatus 的成员。',
  [ErrorCode.INVALID_PARAMETER_COUNT]: 'count 超出范围：请传入此方法允许的整数。',
  [ErrorCode.INVALID_PARAMETER_CONVERSATIONS]: 'conversations 必须是会话的数组。',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE_LIST]:
    '会话类型列表必须是 ConversationType 成员的数组。',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_LIST]: '会话列表必须是 1 到 100 个会话的数组。',
  [ErrorCode.INVALID_PARAMETER_START_TIME]: 'startTime 必须是自 1970 年起的毫秒数。',
  [ErrorCode.INVALID_PARAMETER_CLEAR_MESSAGE_OPTION_LIST]: '每个选项必须包含会话和 timestamp。',
  [ErrorCode.INVALID_PARAMETER_USER_PROFILE]:
    'user 不是用户信息：请使用包含 id、name、portraitUri 的对象。',
  [ErrorCode.INVALID_PARAMETER_EXTRA]: 'extra 必须是字符串。',
  [ErrorCode.INVALID_PARAMETER_ORDER]: 'order 必须是 0（timestamp 之前）或 1（timestamp 之后）。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_INFO_MAP]: '每个发送者必须对应非空的 messageUId 数组。',
  [ErrorCode.INVALID_PARAMETER_QUOTE_INFO]: 'quoteInfo 必须是指明被引用消息的对象。',
  [ErrorCode.MESSAGE_INTERCEPTION_PRODUCED_NULL_MESSAGE]:
    '页面的消息拦截函数没有返回消息：请将消息返回。',
  [ErrorCode.MESSAGE_NOT_REGISTERED]: '此消息类型未注册：请先调用 registerMessageType。',
  [ErrorCode.SEARCH_PROPS_LIMIT_ERROR]: '缺少搜索所需的字段。请填写消息内容的必填字段。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE]:
    'messageType 必须是非空字符串，例如 MessageType 的成员。',
  [ErrorCode.INVALID_PARAMETER_MESSAGE]: '此会话中没有你的这条消息。请传入你发送的消息。',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONTENT]: 'pushContent 必须是字符串。',
  [ErrorCode.INVALID_PARAMETER_PUSH_DATA]: 'pushData 必须是字符串。',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONFIG]: 'pushConfig 必须是可写成 JSON 的对象。',
  [ErrorCode.INVALID_PARAMETER_CAN_INCLUDE_EXPANSION]: 'canIncludeExpansion 必须是 true 或 false。',
  [ErrorCode.INVALID_PARAMETER_DISABLE_NOTIFICATION]: 'disableNotification 必须是 true 或 false。',
  [ErrorCode.INVALID_PARAMETER_IS_STATUS_MESSAGE]: 'isStatusMessage 必须是 true 或 false。',
  [ErrorCode.INVALID_PARAMETER_IS_MENTIONED]: 'isMentioned 必须是 true 或 false。',
  [ErrorCode.INVALID_PARAMETER_IS_VOIP_PUSH]: 'isVoipPush 必须是 true 或 false。',
  [ErrorCode.INVALID_PARAMETER_MENTIONED_TYPE]:
    'mentionedInfo.type 必须是 MentionedType 的成员：1 为所有人，2 为部分人。',
  [ErrorCode.INVALID_DISABLE_UPDATE_LAST_MESSAGE]:
    'disableUpdateLastMessage 必须是 true 或 false。',
  [ErrorCode.RC_DIRECTIONAL_MESSAGE_INVALID_CONVERSATION_TYPE]:
    '只有群组和公众服务支持定向消息。请去掉用户列表。',

  // Blocking people
  [ErrorCode.BLACK_ADD_ERROR]: '未能拉黑对方。请重试。',
  [ErrorCode.BLACK_GETSTATUS_ERROR]: '无法查询对方是否已被拉黑。请重试。',
  [ErrorCode.BLACK_REMOVE_ERROR]: '未能取消拉黑。请重试。',
};

export default sentences;
