/**
 * The same in Arabic, sentence by sentence. Each begins with an Arabic word: what begins with a name
 * in Latin letters would run from left to right.
 */
import { ErrorCode, type Sentences } from '../errors.js';

/** Of a code that is not here. */
export const otherCode = (code: number): string => `رُفض الطلب (الرمز ${String(code)}).`;

const sentences: Sentences = {
  // What became of a call
  [ErrorCode.CANCELLED]: 'سُحبت الرسالة.',
  [ErrorCode.TIMEOUT]: 'لم يصل تأكيد: ربما وصلت الرسالة.',
  [ErrorCode.SUCCESS]: 'تم بنجاح.',
  [ErrorCode.ACTIVE_DISCONNECT]: 'أُنهي الاتصال من هنا. اتصل من جديد للمتابعة.',

  // Refused by the other side, or by what is said
  [ErrorCode.REJECTED_BY_BLACKLIST]: 'حظرك هذا الشخص ولا تصله رسائلك.',
  [ErrorCode.NOT_IN_WHITELIST]: 'يستقبل هذا الشخص الرسائل ممن اختارهم فقط. اطلب منه إضافتك.',
  [ErrorCode.FORBIDDEN_IN_PRIVATE]:
    'لا يُسمح لك بالكتابة في المحادثات الخاصة حاليًا. تواصل مع المشرف.',
  [ErrorCode.SYS_CONVERSATION_NOT_SUPPORT_MESSAGE]:
    'لا تقبل محادثات النظام رسائل من هذا النوع. أرسل نوعًا آخر.',
  [ErrorCode.DANGEROUS_CONTENT]: 'تحتوي الرسالة على كلمات غير مسموح بها. عدّلها ثم أرسلها من جديد.',
  [ErrorCode.CONTENT_REVIEW_REJECTED]: 'لم تجتز الرسالة مراجعة المحتوى. عدّلها ثم أرسلها من جديد.',
  [ErrorCode.MESSAGE_OVER_MODIFY_TIME_FAIL]: 'فات وقت تعديل هذه الرسالة. أرسل رسالة جديدة.',
  [ErrorCode.MESSAGE_SIZE_EXCEEDED]: 'الرسالة أكبر مما يقبله الخادم. اختصرها ثم أرسلها من جديد.',
  [ErrorCode.MESSAGE_UNSUPPORTED_MODIFY]: 'لا يمكن تعديل رسائل من هذا النوع. أرسل رسالة جديدة.',
  [ErrorCode.SENSITIVE_SHIELD]: 'تحتوي الرسالة على كلمات محجوبة ولم تُرسل. عدّلها ثم أرسلها من جديد.',
  [ErrorCode.SENSITIVE_REPLACE]: 'استُبدلت بعض كلمات الرسالة قبل تسليمها.',
  [ErrorCode.MSG_BLOCK_SEND]: 'حجب الخادم هذه الرسالة. عدّلها ثم أرسلها من جديد.',

  // How often, and what a server allows
  [ErrorCode.CLOUD_DATA_CENTER_INVALID]:
    'مفتاح التطبيق تابع لمركز بيانات آخر. تحقق من المنطقة الممررة إلى init.',
  [ErrorCode.SEND_FREQUENCY_TOO_FAST]: 'رسائل كثيرة دفعة واحدة. انتظر ثانية ثم أرسلها من جديد.',
  [ErrorCode.OPERATION_BLOCKED]: 'لا يسمح الخادم بهذا. اسأل من يديره.',
  [ErrorCode.OPERATION_NOT_SUPPORT]: 'هذه الميزة موقوفة على الخادم. اسأل من يديره.',
  [ErrorCode.REQUEST_OVER_FREQUENCY]: 'طلبات كثيرة في وقت قصير. انتظر قليلًا ثم أعد المحاولة.',

  // Groups and chatrooms
  [ErrorCode.NOT_IN_DISCUSSION]: 'لست في هذا النقاش. اطلب من أحد أعضائه إضافتك.',
  [ErrorCode.NOT_IN_GROUP]: 'لست في هذه المجموعة. اطلب من أحد أعضائها إضافتك.',
  [ErrorCode.FORBIDDEN_IN_GROUP]: 'لا يُسمح لك بالكتابة في هذه المجموعة حاليًا. تواصل مع المشرف.',
  [ErrorCode.NOT_IN_CHATROOM]: 'لست في غرفة الدردشة هذه. انضم إليها ثم أرسل الرسالة من جديد.',
  [ErrorCode.FORBIDDEN_IN_CHATROOM]:
    'لا يُسمح لك بالكتابة في غرفة الدردشة هذه حاليًا. تواصل مع المشرف.',
  [ErrorCode.RC_CHATROOM_USER_KICKED]:
    'أُخرجت من غرفة الدردشة هذه. حاول الانضمام إليها مجددًا لاحقًا.',
  [ErrorCode.RC_CHATROOM_NOT_EXIST]: 'لا توجد غرفة دردشة كهذه. تحقق من معرّفها.',
  [ErrorCode.RC_CHATROOM_IS_FULL]: 'غرفة الدردشة هذه ممتلئة. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_CHATROOM_PATAMETER_INVALID]:
    'معرّف غرفة الدردشة أو أحد الخيارات غير صالح. تحقق مما مُرِّر.',
  [ErrorCode.CHATROOM_GET_HISTORYMSG_ERROR]: 'تعذّر تحميل رسائل غرفة الدردشة. أعد المحاولة.',
  [ErrorCode.CHATROOM_NOT_OPEN_HISTORYMSG_STORE]:
    'لا يحفظ هذا التطبيق رسائل غرف الدردشة. فعّل حفظها لمفتاح التطبيق.',
  [ErrorCode.CHATROOM_ID_ISNULL]: 'معرّف غرفة الدردشة ناقص: مرّر نصًا غير فارغ.',
  [ErrorCode.CHARTOOM_JOIN_ERROR]: 'تعذّر الانضمام إلى غرفة الدردشة. أعد المحاولة.',
  [ErrorCode.CHATROOM_HISMESSAGE_ERROR]: 'تعذّر تحميل الرسائل الأقدم في غرفة الدردشة. أعد المحاولة.',
  [ErrorCode.ULTRA_GROUP_SERVICE_UNAVAILABLE]:
    'المجموعات الفائقة غير مفعّلة لمفتاح التطبيق هذا. فعّلها أو استخدم مجموعة.',
  [ErrorCode.ULTRA_GROUP_SERVICE_ERROR]:
    'تعذّر الوصول إلى المجموعة الفائقة على الخادم. أعد المحاولة لاحقًا.',
  [ErrorCode.ULTRA_GROUP_PARAMETER_ERROR]:
    'لم تقبل المجموعة الفائقة ما مُرِّر. تحقق من targetId وchannelId.',
  [ErrorCode.ULTRA_GROUP_UNKNOWN_ERROR]: 'حدث خطأ في المجموعة الفائقة. أعد المحاولة لاحقًا.',
  [ErrorCode.NOT_IN_ULTRA_GROUP]: 'لست في هذه المجموعة الفائقة. اطلب من أحد أعضائها إضافتك.',
  [ErrorCode.FORBIDDEN_IN_ULTRA_GROUP]:
    'لا يُسمح لك بالكتابة في هذه المجموعة الفائقة حاليًا. تواصل مع المشرف.',
  [ErrorCode.ULTRA_GROUP_NOT_EXIST]: 'لا توجد مجموعة فائقة كهذه. تحقق من معرّفها.',
  [ErrorCode.ULTRA_GROUP_CHANNEL_ID_NOT_EXIST]:
    'لا توجد قناة كهذه في المجموعة الفائقة. تحقق من channelId.',
  [ErrorCode.ULTRA_GROUP_MESSAGE_SENT_OVER_FREQUENCY]:
    'رسائل كثيرة في هذه القناة دفعة واحدة. انتظر قليلًا ثم أرسلها من جديد.',
  [ErrorCode.ULTRA_GROUP_USER_NOT_IN_PRIVATE_CHANNEL]:
    'لست في هذه القناة الخاصة. اطلب من أحد أعضائها إضافتك.',
  [ErrorCode.ULTRA_GROUP_CHANNEL_NOT_EXIST]: 'لا توجد قناة كهذه. تحقق من channelId.',
  [ErrorCode.METHOD_ONLY_SUPPORT_ULTRA_GROUP]:
    'هذا الاستدعاء للمجموعات الفائقة فقط. مرّر محادثة من هذا النوع.',
  [ErrorCode.METHOD_NOT_SUPPORT]: 'هذا الاستدعاء ليس للمجموعات الفائقة. مرّر محادثة من نوع آخر.',
  [ErrorCode.RC_GROUP_ID_NOT_EXIST]: 'لا توجد مجموعة كهذه. تحقق من معرّفها.',
  [ErrorCode.RC_GROUP_USER_NOT_IN_GROUP]: 'هذا الشخص ليس في المجموعة. تحقق من معرّف المستخدم.',

  // Expansions
  [ErrorCode.MESSAGE_EXPAND_NOT_EXIST]:
    'الرسالة المراد الإضافة إليها لم تعد موجودة. حمّل المحادثة من جديد.',
  [ErrorCode.MESSAGE_EXPAND_NOT_SUPPORT]:
    'لا يمكن إضافة شيء إلى هذه الرسالة: أُرسلت دون canIncludeExpansion.',
  [ErrorCode.MESSAGE_EXPAND_FORMAT_ERROR]: 'صيغة الإضافة خاطئة: استخدم كائنًا قيمه نصوص.',
  [ErrorCode.MESSAGE_EXPAND_NOT_AUTHORIZED]:
    'لا يُسمح لك بالإضافة إلى هذه الرسالة. اطلب ذلك من مرسلها.',
  [ErrorCode.MESSAGE_KV_NOT_SUPPORT]:
    'لا يمكن إضافة شيء إلى هذه الرسالة: أرسلها أولًا مع canIncludeExpansion.',
  [ErrorCode.MESSAGE_EXPANDED_ERROR]: 'تعذّر تغيير إضافة الرسالة. أعد المحاولة.',
  [ErrorCode.EXPANSION_LIMIT_EXCEET]:
    'الإضافة كبيرة جدًا: الحد 20 مفتاحًا، طول المفتاح 32 محرفًا وطول القيمة 4096.',
  [ErrorCode.INCONSISTENT_CONVERSATION_TYPE]:
    'لا يضيف هذا الاستدعاء إلى رسائل محادثات من هذا النوع. استخدم الاستدعاء المخصص لها.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_EXPANSION]:
    'يجب أن يكون expansion كائنًا: مفاتيحه من A-Z a-z 0-9 + = - _ وقيمه نصوص.',
  [ErrorCode.INVALID_PARAMETER_KEYS]: 'يجب أن يكون keys مصفوفة من مفاتيح إضافة الرسالة.',

  // Recall and history
  [ErrorCode.RECALL_MESSAGE]: 'تعذّر سحب الرسالة: تحقق من messageUId وsentTime ومن المحادثة.',
  [ErrorCode.MESSAGE_STORAGE_SERVICE_UNAVAILABLE]:
    'لا يحفظ هذا التطبيق الرسائل على الخادم. فعّل الحفظ لمفتاح التطبيق.',
  [ErrorCode.RECALL_MESSAGE_USER_INVALID]: 'لا يسحب هذه الرسالة إلا مرسلها.',
  [ErrorCode.MSG_ROAMING_SERVICE_UNAVAILABLE]:
    'لا سجل رسائل لهذا التطبيق. فعّل الخدمة لمفتاح التطبيق.',
  [ErrorCode.MSG_INSERT_ERROR]: 'تعذّر حفظ الرسالة على هذا الجهاز. وفّر مساحة ثم أعد المحاولة.',
  [ErrorCode.MSG_DEL_ERROR]: 'تعذّر الحذف: ربما لم يعد موجودًا. حمّل المحادثة من جديد.',
  [ErrorCode.MODIFIED_MESSAGE_IS_NOT_SENT]: 'لا يمكن تعديل إلا رسائلك التي أُرسلت.',
  [ErrorCode.MODIFIED_MESSAGE_TIMEOUT]: 'انقضت مهلة تعديل هذه الرسالة. أرسل رسالة جديدة.',
  [ErrorCode.QUOTE_MSG_NOT_FOUND]: 'الرسالة المقتبسة لم تعد موجودة. أرسل دون الاقتباس.',
  [ErrorCode.SDK_PULL_CONVERSATION]: 'تعذّر تحميل قائمة المحادثات. أعد المحاولة.',
  [ErrorCode.CONVER_REMOVE_ERROR]: 'تعذّرت إزالة المحادثة. أعد المحاولة.',
  [ErrorCode.CONVER_GET_ERROR]: 'تعذّر تحميل المحادثة. أعد المحاولة.',
  [ErrorCode.NET_DATA_IS_SYNCHRONIZING]: 'البيانات قيد المزامنة. أعد المحاولة بعد قليل.',
  [ErrorCode.SERVER_DATA_ERROR]: 'تعذّرت قراءة بيانات الخادم. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_SERVER_UNKOWN_ERROR]: 'حدث خطأ غير معروف في الخادم. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_PAGE_TOKEN_PARSING_FAILED]:
    'لم يعد موضع متابعة القراءة صالحًا. ابدأ من الصفحة الأولى.',

  // Drafts
  [ErrorCode.DRAFT_SAVE_ERROR]: 'تعذّر حفظ المسودة. انسخ النص ثم أعد المحاولة.',
  [ErrorCode.DRAFT_REMOVE_ERROR]: 'تعذّرت إزالة المسودة. أعد المحاولة.',
  [ErrorCode.DRAF_GET_ERROR]: 'تعذّر تحميل المسودة. أعد المحاولة.',
  [ErrorCode.INVALID_PARAMETER_DRAFT]: 'يجب أن يكون draft نصًا غير فارغ. لإزالتها امسح المسودة.',

  // Read receipts and unread counts
  [ErrorCode.RC_READ_RECEIPT_V4_INVALID]:
    'إيصالات القراءة (الإصدار 4) غير مفعّلة لمفتاح التطبيق هذا.',
  [ErrorCode.RC_SERVER_DRIVE_UNREAD_COUNT_INVALID]:
    'عدّ غير المقروء على الخادم غير مفعّل لمفتاح التطبيق هذا. عُدّ على هذا الجهاز.',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUIDS_CONFUSED]:
    'ترتيب قيم messageUId خاطئ: مرّر الأقدم أولًا.',
  [ErrorCode.RC_SERVER_PARAMETER_MESSAGEUID_INVALID]:
    'لا يعرف الخادم قيمة messageUId هذه. مرّر القيمة التي تحملها الرسالة.',
  [ErrorCode.RC_SERVER_PARAMETER_INVALID]: 'لم يقبل الخادم ما مُرِّر. تحقق من وسائط الاستدعاء.',
  [ErrorCode.SERVICE_RRSV5_UNAVAILABLE]:
    'إيصالات القراءة (الإصدار 5) غير مفعّلة لمفتاح التطبيق هذا.',
  [ErrorCode.SERVICE_RRSV5_READ_RECEIPT_NOT_SUPPORT]:
    'لا يدعم الخادم هذا النوع من إيصالات القراءة. استخدم إصدارًا آخر.',
  [ErrorCode.SERVICE_RRSV5_PARAM_LENGTH_EXCEED]: 'رسائل كثيرة في إيصال قراءة واحد. مرّر عددًا أقل.',
  [ErrorCode.SERVICE_RRSV5_CONVERSATION_NOT_SUPPORT]:
    'لا إيصالات قراءة في محادثات من هذا النوع. استخدمها في محادثة خاصة أو مجموعة.',
  [ErrorCode.SERVICE_RRSV5_QUERY_NOT_SUPPORT]:
    'لا يمكن الاستعلام بهذه الطريقة. استعلم عمّن قرأ أو من لم يقرأ.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_SENDER_MISMATCH]: 'لا يستعلم عمّن قرأ هذه الرسالة إلا مرسلها.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_RECEIPT_NEEDLESS]:
    'لا تطلب هذه الرسالة إيصالًا: أرسلها مع needReceipt.',
  [ErrorCode.SERVICE_RRSV5_MESSAGE_NOT_EXIST]: 'الرسالة المراد تعليمها كمقروءة لم تعد موجودة.',
  [ErrorCode.READ_RECEIPT_ERROR]:
    'يستخدم الخادم إصدارًا آخر من إيصالات القراءة. استخدم استدعاءات ذلك الإصدار.',
  [ErrorCode.READ_RECEIPT_V4_NOT_SUPPORT]:
    'لا يمكن استخدام إيصالات القراءة من الإصدار 4 هنا. استخدم الإصدار 5.',
  [ErrorCode.READ_RECEIPT_V4_UPDATE_NOT_SUPPORT]:
    'لا يمكن تحديث إيصالات القراءة من الإصدار 4 هنا. استخدم الإصدار 5.',
  [ErrorCode.SEND_READ_RECEIPT_CONF_ERROR]: 'تعذّر إرسال إيصال القراءة. سيُرسل مع التالي.',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_ENABLED_FORBIDDEN]:
    'يحفظ الخادم أعداد غير المقروء: اسأله هو بدل هذا الاستدعاء.',
  [ErrorCode.SERVER_RECORD_UNREAD_COUNT_DISABLED]:
    'لا يحفظ الخادم أعداد غير المقروء: استخدم أعداد هذا الجهاز.',
  [ErrorCode.INVALID_PARAMETER_CONTAIN_MUTED]: 'يجب أن يكون containMuted إما true أو false.',

  // Network
  [ErrorCode.RC_NET_CHANNEL_INVALID]: 'الاتصال مغلق. اتصل من جديد.',
  [ErrorCode.RC_NET_UNAVAILABLE]: 'لا يوجد اتصال. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_MSG_RESP_TIMEOUT]: 'لم يرد الخادم في الوقت المناسب: ربما وصلت الرسالة.',
  [ErrorCode.RC_HTTP_SEND_FAIL]: 'تعذّر إرسال الطلب. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_HTTP_REQ_FAIL]: 'تعذّر الوصول إلى الخادم. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_HTTP_RECV_FAIL]: 'لم يصل رد الخادم. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_NAVI_REQ_FAILED]: 'تعذّر العثور على عنوان الخادم. تحقق من مفتاح التطبيق والشبكة.',
  [ErrorCode.RC_NODE_NOT_FOUND]: 'تعذّرت قراءة الرد الذي يحمل عنوان الخادم. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_DOMAIN_NOT_RESOLVE]: 'لم يُذكر خادم للاتصال به. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_SOCKET_NOT_CREATED]: 'تعذّر إنشاء اتصال. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_SOCKET_DISCONNECTED]: 'انقطع الاتصال. سيعود تلقائيًا.',
  [ErrorCode.RC_PING_EXCEED_LIMIT]: 'لم يعد الخادم يرد. تحقق من الشبكة.',
  [ErrorCode.PONG_RECEIVED_ERROR]: 'لم يرد الخادم في الوقت اللازم لإبقاء الاتصال. تحقق من الشبكة.',
  [ErrorCode.RC_MSG_SEND_FAIL]: 'تعذّر تسليم الرسالة إلى الشبكة. أرسلها من جديد.',
  [ErrorCode.CONNECT_OVER_FREQUENCY]: 'محاولات اتصال كثيرة. انتظر دقيقة ثم أعد المحاولة.',
  [ErrorCode.RC_MSG_CONTENT_EXCEED_LIMIT]: 'الرسالة طويلة جدًا. اختصرها ثم أرسلها من جديد.',
  [ErrorCode.MESSAGE_NOT_SUPPORT_SENDING]:
    'لا يمكن إرسال رسائل من هذا النوع من هنا. أرسل نوعًا آخر.',
  [ErrorCode.RC_NETWORK_DOWN]: 'لا توجد شبكة. تحقق من اتصال هذا الجهاز.',
  [ErrorCode.RC_TCP_DISCONNECTED_NO_RMTP]: 'جرى الوصول إلى الخادم دون تسجيل الدخول. أعد المحاولة.',
  [ErrorCode.RC_QUERY_ACK_NO_DATA]: 'رد الخادم دون بيانات. أعد المحاولة.',
  [ErrorCode.RC_MSG_DATA_INCOMPLETE]: 'ما وصل من الخادم ناقص. أعد المحاولة.',
  [ErrorCode.RC_UDP_DISCONNECTED]: 'أنهى الخادم الاتصال. سيعود تلقائيًا.',
  [ErrorCode.RC_TCP_RESET]: 'قطعت الشبكة الاتصال. سيعود تلقائيًا.',
  [ErrorCode.CONNECTION_REFUSED]: 'رفض الخادم الاتصال. أعد المحاولة لاحقًا.',
  [ErrorCode.PROTOCOL_DECODE_ERROR]: 'لا يتفاهم الخادم والتطبيق. أعد تحميل الصفحة.',
  [ErrorCode.RC_NET_DATA_ERROR]: 'تعذّرت قراءة ما وصل عبر الشبكة. أعد المحاولة.',

  // Connecting
  [ErrorCode.RC_CONN_ACK_TIMEOUT]: 'استغرق الاتصال وقتًا طويلًا. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_CONN_PROTO_VERSION_ERROR]: 'لا يعرف الخادم إصدار هذا التطبيق. أعد تحميل الصفحة.',
  [ErrorCode.RC_CONN_IDENTIFIER_REJECTED]:
    'لا يعرف الخادم مفتاح التطبيق هذا. تحقق من المفتاح الممرر إلى init.',
  [ErrorCode.RC_CONN_SERVER_UNAVAILABLE]:
    'هذا النوع من التطبيقات غير مفعّل لمفتاح التطبيق. فعّله هناك.',
  [ErrorCode.RC_CONN_TOKEN_INCORRECT]: 'لم يُقبل رمز الدخول. سجّل الدخول من جديد.',
  [ErrorCode.RC_CONN_NOT_AUTHRORIZED]:
    'لا يسمح الخادم بدخول هذا التطبيق. تحقق من مفتاح التطبيق وإعدادات أمانه.',
  [ErrorCode.RC_CONN_REDIRECTED]: 'يحيلنا الخادم إلى خادم آخر. اتصل من جديد.',
  [ErrorCode.RC_CONN_PACKAGE_NAME_INVALID]:
    'يختلف اسم التطبيق عن الاسم المسجل. تحقق من إعدادات مفتاح التطبيق.',
  [ErrorCode.RC_CONN_APP_BLOCKED_OR_DELETED]: 'حُظر هذا التطبيق أو حُذف. اسأل من يديره.',
  [ErrorCode.RC_CONN_USER_BLOCKED]: 'حسابك محظور. تواصل مع المشرف.',
  [ErrorCode.RC_DISCONN_KICK]: 'سجّلت الدخول في مكان آخر. سجّل الدخول من جديد للمتابعة هنا.',
  [ErrorCode.RC_DISCONN_EXCEPTION]: 'حُظر حسابك فانتهى الاتصال. تواصل مع المشرف.',
  [ErrorCode.CONNECTION_ENCRYPT_AUTHORIZED_ERROR]:
    'تعذّر الاتفاق على اتصال مشفّر. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_CONN_TOKEN_EXPIRED]: 'انتهت صلاحية رمز الدخول. سجّل الدخول من جديد.',
  [ErrorCode.RC_CONN_DEVICE_ERROR]: 'رمز الدخول تابع لجهاز آخر. سجّل الدخول من جديد على هذا الجهاز.',
  [ErrorCode.RC_CONN_HOSTNAME_ERROR]: 'نطاق الصفحة ليس في قائمة مفتاح التطبيق. أضفه إليها.',
  [ErrorCode.RC_DISCONN_SAME_CLIENT_ON_LINE]:
    'سبق أن سجّلت الدخول في مكان آخر. سجّل الخروج هناك أولًا.',
  [ErrorCode.RC_LISCENSE_COUNT_OUT_OF_LIMIT]: 'عدد المتصلين كبير جدًا. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_CONN_WRONG_CLUSTER]: 'مفتاح التطبيق تابع لبيئة أخرى. تحقق من عنوان الخادم.',
  [ErrorCode.RC_APP_AUTH_NOT_PASS]: 'لم يسمح خادم التطبيق بدخولك. سجّل الدخول من جديد.',
  [ErrorCode.RC_OTP_USED]: 'استُخدم رمز الدخول هذا من قبل. سجّل الدخول للحصول على رمز جديد.',
  [ErrorCode.RC_PLATFORM_ERROR]: 'رمز الدخول ليس لهذا النوع من الأجهزة. سجّل الدخول من هذا الجهاز.',
  [ErrorCode.RC_ACCOUNT_CANCELLATION]: 'أُغلق هذا الحساب. سجّل الدخول بحساب آخر.',
  [ErrorCode.RC_LICENSE_EXPIRED]: 'انتهت رخصة الخادم. اسأل من يديره.',
  [ErrorCode.HAVNODEVICEID]: 'لم تسجّل الدخول. سجّل الدخول ثم أعد المحاولة.',
  [ErrorCode.DEVICEIDISHAVE]: 'هذا الجهاز مسجل من قبل. سجّل الخروج ثم الدخول.',
  [ErrorCode.FEILD]: 'لا يوجد مستخدم أو رمز دخول كهذا. سجّل الدخول من جديد.',
  [ErrorCode.INTERNALERRROR]: 'في الخادم خطأ داخلي. أعد المحاولة لاحقًا.',
  [ErrorCode.RC_CONNECTION_EXIST]: 'يوجد اتصال بالفعل. اقطعه قبل أن تتصل من جديد.',
  [ErrorCode.PACKAGE_ENVIRONMENT_ERROR]:
    'رمز الدخول تابع لبيئة أخرى. استخدم رمزًا ومفتاح تطبيق من بيئة واحدة.',
  [ErrorCode.CONNECTION_TIMEOUT]: 'لم يتم الاتصال في الوقت المحدد. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.RC_CONN_PROXY_UNAVAILABLE]: 'تعذّر الوصول إلى الوكيل. تحقق من عنوانه.',
  [ErrorCode.CAN_NOT_RECONNECT]: 'لا يمكن استئناف الاتصال. أنشئ اتصالًا جديدًا.',
  [ErrorCode.SERVER_UNAVAILABLE]: 'الخادم غير متاح حاليًا. أعد المحاولة لاحقًا.',
  [ErrorCode.HOSTNAME_ERROR]: 'نطاق الصفحة غير مسموح به لمفتاح التطبيق هذا. أضفه إلى إعداداته.',
  [ErrorCode.HAS_OHTER_SAME_CLIENT_ON_LINE]: 'سُجّل دخولك من صفحة أو جهاز آخر. أغلقه أو تابع هناك.',
  [ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT]: 'لم يُهيأ شيء بعد: استدعِ init قبل أي شيء آخر.',
  [ErrorCode.BIZ_ERROR_INVALID_PARAMETER]: 'أحد وسائط الاستدعاء غير صالح. تحقق مما مُرِّر.',
  [ErrorCode.BIZ_ERROR_NO_CHANNEL]: 'لا يوجد اتصال للإرسال عبره. اتصل أولًا.',
  [ErrorCode.BIZ_ERROR_RECONNECT_SUCCESS]: 'عاد الاتصال.',
  [ErrorCode.BIZ_ERROR_CONNECTING]: 'يجري إنشاء اتصال بالفعل. انتظر نتيجته.',
  [ErrorCode.METHOD_BUSY]: 'هذا الاستدعاء قيد التنفيذ. انتظر حتى ينتهي.',
  [ErrorCode.NOT_SUPPORT]: 'لا يمكن فعل هذا هنا. استخدم طريقة أخرى.',
  [ErrorCode.METHOD_NOT_AVAILABLE]: 'هذا الاستدعاء غير متاح هنا. تحقق مما تستطيعه وسيلة النقل.',

  // Storage
  [ErrorCode.PROTOCOL_MESSAGE_SAVED_ERROR]:
    'تعذّر حفظ الرسالة على هذا الجهاز فلم تُرسل. وفّر بعض المساحة.',
  [ErrorCode.BIZ_ERROR_DATABASE_ERROR]: 'تعطّل تخزين هذا المتصفح. أعد تحميل الصفحة.',
  [ErrorCode.RC_DB_NOT_INIT]: 'لم يُفتح التخزين بعد. اتصل أولًا.',
  [ErrorCode.RC_DB_CORRUPT]: 'تخزين هذا الجهاز تالف. امسح بيانات الموقع ثم أعد تحميل الصفحة.',
  [ErrorCode.RC_DB_SQL_ERROR]: 'لم يقبل التخزين ما أُريد حفظه. أعد تحميل الصفحة.',
  [ErrorCode.RC_DB_DATA_NOT_FOUND]: 'المطلوب غير موجود في التخزين. حمّله من الخادم.',
  [ErrorCode.DB_UPGRADE_FAILED]:
    'تعذّر تحديث التخزين. أغلق علامات تبويب الموقع الأخرى ثم أعد تحميل الصفحة.',
  [ErrorCode.DATABASEDISKFULL]: 'لم تبقَ مساحة على هذا الجهاز. وفّر بعضها ثم أعد المحاولة.',

  // Uploads
  [ErrorCode.RC_FILE_SIZE_EXCEED_LIMIT]: 'الملف كبير جدًا. اختر ملفًا أصغر.',
  [ErrorCode.INVALID_PARAMETER_SIZE_NOT_FOUND]: 'حجم الملف ناقص: مرّر الملف نفسه.',
  [ErrorCode.UPLOAD_FAIL]: 'تعذّر رفع الملف. تحقق من الشبكة ثم أعد المحاولة.',
  [ErrorCode.MEDIA_EXCEPTION]: 'قيمة file ناقصة أو فارغة أو من نوع آخر: مرّر File من النوع الصحيح.',
  [ErrorCode.INVALID_PARAMETER_MEDIA_TYPE]: 'نوع الملف ليس من الأنواع المعروفة. تحقق مما مُرِّر.',
  [ErrorCode.INVALID_PARAMETER_REQUEST_URL]: 'عنوان الرفع غير صالح. تحقق من إعدادات الرفع.',
  [ErrorCode.INVALID_PARAMETER_DOWNLOADMEDIAFILENAME]: 'يجب أن يكون fileName نصًا.',
  [ErrorCode.INVALID_PARAMETER_NOTMEDIAMESSAGE]: 'لا ملف في هذه الرسالة: استخدم لها sendMessage.',
  [ErrorCode.INVALID_PARAMETER_MEDIA_URL]: 'عنوان الملف ناقص: ارفع الملف أولًا.',
  [ErrorCode.INVALID_PARAMETER_CONTENT_DISPOSITION]:
    "يجب أن يكون contentDisposition إما 'inline' أو 'attachment'.",
  [ErrorCode.INVALID_PARAMETER_SAVE_NAME]: 'يجب أن يكون saveName نصًا.',
  [ErrorCode.INVALID_PARAMETER_SERVER_TYPE]: 'قيمة serverType ليست من المعروفة. لا تمررها.',
  [ErrorCode.INVALID_PARAMETER_SENDOPTIONS]:
    "يجب أن يكون contentDisposition إما 'inline' أو 'attachment'، أو ألا يُمرَّر.",
  [ErrorCode.QNTKN_GET_ERROR]: 'لم يأذن الخادم بالرفع. أعد المحاولة لاحقًا.',

  // What a developer passed
  [ErrorCode.CONVERSATION_TYPE_NOT_SUPPORT]:
    'هذا الاستدعاء ليس لمحادثات من هذا النوع. مرّر محادثة من نوع مدعوم.',
  [ErrorCode.INVALID_PARAMETER_TIMESTAMP]: 'يجب أن يكون timestamp عدد المللي ثانية منذ عام 1970.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_UID]:
    'يجب أن يكون messageUId النص غير الفارغ الذي أعطاه الخادم للرسالة.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ID]:
    'يجب أن يكون messageId رقم رسالة لا تزال هنا. لا تمرره للرسالة الجديدة.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT]:
    'محتوى الرسالة غير صالح. تحقق من الحقول التي يحتاج إليها نوعها.',
  [ErrorCode.MSG_LIMIT_ERROR]: 'قائمة الرسائل فارغة أو طويلة جدًا أو ليست قائمة رسائل.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE]:
    'قيمة conversationType ليست من المعروفة: استخدم أحد أعضاء ConversationType.',
  [ErrorCode.INVALID_PARAMETER_TARGET_ID]: 'يجب أن يكون targetId نصًا من 1 إلى 64 محرفًا.',
  [ErrorCode.INVALID_PARAMETER_CHANNEL_ID]:
    'يجب أن يكون channelId نصًا من 20 محرفًا على الأكثر دون شرطة سفلية.',
  [ErrorCode.INVALID_PARAMETER_USER_ID]: 'يجب أن يكون userId نصًا من 1 إلى 64 محرفًا.',
  [ErrorCode.INVALID_PARAMETER_USERIDLIST]:
    'يجب أن تكون قائمة المستخدمين مصفوفة من 300 معرّف على الأكثر، كل منها من 1 إلى 64 محرفًا.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION]:
    'يجب أن تكون المحادثة كائنًا فيه conversationType وtargetId.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_ARRAY]: 'يجب أن يكون messageIds مصفوفة أرقام غير فارغة.',
  [ErrorCode.INVALID_PARAMETER_RECEIVED_STATUS]:
    'قيمة receivedStatus ليست من المعروفة: استخدم أحد أعضاء ReceivedStatus.',
  [ErrorCode.INVALID_PARAMETER_COUNT]: 'قيمة count خارج المدى: مرّر عددًا صحيحًا يسمح به الاستدعاء.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATIONS]: 'يجب أن يكون conversations مصفوفة محادثات.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE_LIST]:
    'يجب أن تكون قائمة أنواع المحادثات مصفوفة من أعضاء ConversationType.',
  [ErrorCode.INVALID_PARAMETER_CONVERSATION_LIST]:
    'يجب أن تكون قائمة المحادثات مصفوفة من 1 إلى 100 محادثة.',
  [ErrorCode.INVALID_PARAMETER_START_TIME]: 'يجب أن يكون startTime عدد المللي ثانية منذ عام 1970.',
  [ErrorCode.INVALID_PARAMETER_CLEAR_MESSAGE_OPTION_LIST]:
    'يجب أن يحدد كل خيار محادثة وقيمة timestamp.',
  [ErrorCode.INVALID_PARAMETER_USER_PROFILE]:
    'قيمة user ليست بطاقة مستخدم: استعمل كائنًا فيه id وname وportraitUri.',
  [ErrorCode.INVALID_PARAMETER_EXTRA]: 'يجب أن يكون extra نصًا.',
  [ErrorCode.INVALID_PARAMETER_ORDER]: 'يجب أن يكون order إما 0 لما قبل timestamp أو 1 لما بعده.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_INFO_MAP]:
    'يجب أن يُذكر كل مرسل مع مصفوفة غير فارغة من قيم messageUId.',
  [ErrorCode.INVALID_PARAMETER_QUOTE_INFO]: 'يجب أن يكون quoteInfo كائنًا يحدد الرسالة المقتبسة.',
  [ErrorCode.MESSAGE_INTERCEPTION_PRODUCED_NULL_MESSAGE]:
    'لم يُعِد معترض الرسائل في الصفحة شيئًا: أعِد الرسالة.',
  [ErrorCode.MESSAGE_NOT_REGISTERED]:
    'هذا النوع من الرسائل غير مسجل: استدعِ registerMessageType أولًا.',
  [ErrorCode.SEARCH_PROPS_LIMIT_ERROR]: 'حقل لازم للبحث ناقص. املأ الحقول المطلوبة في المحتوى.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE]:
    'يجب أن يكون messageType نصًا غير فارغ، مثل أحد أعضاء MessageType.',
  [ErrorCode.INVALID_PARAMETER_MESSAGE]:
    'لا توجد رسالة كهذه منك في هذه المحادثة. مرّر رسالة أرسلتها.',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONTENT]: 'يجب أن يكون pushContent نصًا.',
  [ErrorCode.INVALID_PARAMETER_PUSH_DATA]: 'يجب أن يكون pushData نصًا.',
  [ErrorCode.INVALID_PARAMETER_PUSH_CONFIG]: 'يجب أن يكون pushConfig كائنًا يمكن كتابته بصيغة JSON.',
  [ErrorCode.INVALID_PARAMETER_CAN_INCLUDE_EXPANSION]:
    'يجب أن يكون canIncludeExpansion إما true أو false.',
  [ErrorCode.INVALID_PARAMETER_DISABLE_NOTIFICATION]:
    'يجب أن يكون disableNotification إما true أو false.',
  [ErrorCode.INVALID_PARAMETER_IS_STATUS_MESSAGE]: 'يجب أن يكون isStatusMessage إما true أو false.',
  [ErrorCode.INVALID_PARAMETER_IS_MENTIONED]: 'يجب أن يكون isMentioned إما true أو false.',
  [ErrorCode.INVALID_PARAMETER_IS_VOIP_PUSH]: 'يجب أن يكون isVoipPush إما true أو false.',
  [ErrorCode.INVALID_PARAMETER_MENTIONED_TYPE]:
    'يجب أن يكون mentionedInfo.type أحد أعضاء MentionedType: القيمة 1 للجميع و2 للبعض.',
  [ErrorCode.INVALID_DISABLE_UPDATE_LAST_MESSAGE]:
    'يجب أن يكون disableUpdateLastMessage إما true أو false.',
  [ErrorCode.RC_DIRECTIONAL_MESSAGE_INVALID_CONVERSATION_TYPE]:
    'الرسائل الموجهة إلى بعض المستخدمين للمجموعات والخدمات العامة فقط. لا تمرر القائمة.',

  // Blocking people
  [ErrorCode.BLACK_ADD_ERROR]: 'تعذّر حظر هذا الشخص. أعد المحاولة.',
  [ErrorCode.BLACK_GETSTATUS_ERROR]: 'تعذّرت معرفة ما إذا كان هذا الشخص محظورًا. أعد المحاولة.',
  [ErrorCode.BLACK_REMOVE_ERROR]: 'تعذّر إلغاء حظر هذا الشخص. أعد المحاولة.',
};

export default sentences;
