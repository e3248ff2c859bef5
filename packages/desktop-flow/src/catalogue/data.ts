// Made by scripts/make-catalogue.ts; do not edit. Facts: see NOTICE.

/** Name, tab, members of one enumeration a line. */
export const ENUMERATIONS = `
#AESKeySize	Bits128|Bits192|Bits256
#AddTextPosition	AfterName|BeforeName
#AuthenticationTypes	None|Secure|Encryption|SecureSocketsLayer|ReadonlyServer|Anonymous|FastBind|Signing|Sealing|Delegation|ServerBind
#BrowserCommunicationMethod	Extension|WebDriver
#BrowserWindowState	Normal|Maximized|Minimized
#Buttons	OK|OKCancel|YesNo|YesNoCancel|AbortRetryIgnore|RetryCancel
#CSVColumnsSeparator	SystemDefault|Comma|Semicolon|Tab
#CSVEncoding	SystemDefault|UTF8|Unicode|BigEndianUnicode|UTF8NoBOM|UnicodeNoBOM|ASCII
#CaseOption	UpperCase|LowerCase|TitleCase|SentenceCase
#CheckRemoteDesktopAvailabilityMode	IsAvailable|IsNotAvailable
#CheckboxState	Checked|Unchecked
#ClickType	LeftClick|RightClick|DoubleClick|LeftButtonDown|LeftButtonUp|RightButtonDown|RightButtonUp|MiddleClick
#CloseAccessMode	DoNotSave|Save
#CompressionLevel	None|BestSpeed|BestBalanceOfSpeedAndCompression|BestCompression
#ComputerUseInteractionMode	AutomationFramework|PureVision
#ComputerUseProvider	AzureAI|OpenAI
#ContentType	TextPlain|TextHtml|ApplicationJson
#ControlKey	Transmit|AltCursor|Attention|BackSpace|BackTab|BlockToggle|Break|Cancel|Center|Clear|ClearComm|ClearDisplay|ClearLine|ClearPage|ClearPartition|Comma|CommandLine|CommandWindow|Compose|CtrlF1|CtrlF2|CtrlF3|CtrlF4|CtrlF5|CtrlF6|CtrlF7|CtrlF8|CtrlF9|CtrlF10|CtrlF11|CtrlF12|CtrlShiftF1|CtrlShiftF2|CtrlShiftF3|CtrlShiftF4|CtrlShiftF5|CtrlShiftF6|CtrlShiftF7|CtrlShiftF8|CtrlShiftF9|CtrlShiftF10|CtrlShiftF11|CtrlShiftF12|CursorBlink|CursorSelect|Decimal|Delete|DeleteChar|DeleteLine|DeleteWord|DestructiveBackSpace|Disconnect|DoKey|Down|DownDouble|Dup|Duplicate|EditScript|KeyEnd|EndOfField|Erase_Eof|EraseEOL|EraseEOP|EraseInput|Escape|ExtGr|F1|F2|F3|F4|F5|F6|F7|F8|F9|F10|F11|F12|F13|F14|F15|F16|F17|F18|F19|F20|F21|F22|F23|F24|F25|F26|F27|F28|F29|F30|F31|F32|F33|F34|F35|F36|F37|F38|F39|F40|F41|F42|F43|F44|F45|F46|F47|F48|FieldDelimiter|FieldExit|FieldMark|FieldMinus|FieldPlus|Find|HardReset|Help|Hex|Hex00|Hex01|Hex02|Hex03|Hex04|Hex05|Hex06|Hex07|Hex08|Hex09|Hex0A|Hex0B|Hex0C|Hex0D|Hex0E|Hex0F|Hex10|Hex11|Hex12|Hex13|Hex14|Hex15|Hex16|Hex17|Hex18|Hex19|Hex1A|Hex1B|Hex1C|Hex1D|Hex1E|Hex1F|Hex7F|Hold|HoldClear|HoldSet|Home|HomeDown|HomeUp|Insert|InsertChar|InsertHere|InsertLine|InsertMode|InvalidKey|KeyPad0|KeyPad1|KeyPad2|KeyPad3|KeyPad4|KeyPad5|KeyPad6|KeyPad7|KeyPad8|KeyPad9|Left|LeftDouble|LineFeed|Minus|MonitorToggle|NewLine|NextPage|NextScreen|NextWord|Nul|NumLock|PA1|PA2|PA3|Page|PageDown|PageUp|PanLeft|PanRight|PartitionJump|PF1|PF2|PF3|PF4|PlusCr|PreviousWord|PrevPage|PrevScreen|Print|PrintLine|PrintMsg|PrintScreen|Remove|Replace|Reset|Return|ReverseField|Right|RightDouble|RollDown|RollUp|RuleLine|RunScript|ScrollDown|ScrollLeft|ScrollRight|ScrollUp|Select|Send|SendAnswerBack|SendDelete|SendLine|SendMsg|ShiftBackspace|ShiftDelete|ShiftDown|ShiftF1|ShiftF2|ShiftF3|ShiftF4|ShiftF5|ShiftF6|ShiftF7|ShiftF8|ShiftF9|ShiftF10|ShiftF11|ShiftF12|ShiftF13|ShiftF14|ShiftF15|ShiftF16|ShiftF17|ShiftF18|ShiftF19|ShiftF20|ShiftHome|ShiftInsert|ShiftLeft|ShiftPrintScreen|ShiftRight|ShiftUp|SoftReset|SystemRequest|Tab|TekZoom|TermNextPage|TermPrevPage|Test|TextAssistBeginBold|TextAssistBeginOfLine|TextAssistBeginUnderline|TextAssistBottomOfPage|TextAssistCarrierReturn|TextAssistCenter|TextAssistEndBold|TextAssistEndOfLine|TextAssistHalfIndexDown|TextAssistHalfIndexUp|TextAssistInsertSymbols|TextAssistNextStop|TextAssistNextTextColumn|TextAssistPageEnd|TextAssistRequiredSpace|TextAssistRequiredTab|TextAssistStop|TextAssistTextTabAdvance|TextAssistTopOfPage|TextAssistWordUnderline|TraceToggle|Udk10|Udk6|Udk7|Udk8|Udk9|Udk11|Udk12|Udk13|Udk14|Udk15|Udk16|Udk17|Udk18|Udk19|Udk20|Up|UpDouble
#Countries	None|Afghanistan|AlandIslands|Albania|Algeria|AmericanSamoa|Andorra|Angola|Anguilla|Antarctica|AntiguaandBarbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|BolivarianRepublicOfVenezuela|Bonaire|BosniaandHerzegovina|Botswana|BouvetIsland|Brazil|BritishIndianOceanTerritory|BruneiDarussalam|Bulgaria|BurkinaFaso|Burundi|CaboVerde|Cambodia|Cameroon|Canada|CaymanIslands|CentralAfricanRepublic|Chad|Chile|China|ChristmasIsland|CocosKeelingIslands|Colombia|Comoros|Congo|CookIslands|CostaRica|Croatia|Cuba|Curacao|Cyprus|CzechRepublic|IvoryCoast|DemocraticPeoplesRepublicOfKorea|DemocraticRepublicOftheCongo|Denmark|Djibouti|Dominica|DominicanRepublic|Ecuador|Egypt|ElSalvador|EquatorialGuinea|Eritrea|Estonia|Ethiopia|FalklandIslandsMalvinas|FaroeIslands|Fiji|Finland|France|FrenchGuiana|FrenchPolynesia|FrenchSouthernTerritories|Gabon|Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|GuineaBissau|Guyana|Haiti|HeardIslandandMcDonaldIslands|HolySee|Honduras|HongKong|Hungary|Iceland|India|Indonesia|Iraq|Ireland|IslamicRepublicOfIran|IsleOfMan|Israel|Italy|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|LaoPeoplesDemocraticRepublic|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macao|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|MarshallIslands|Martinique|Mauritania|Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|NewCaledonia|NewZealand|Nicaragua|Niger|Nigeria|Niue|NorfolkIsland|RepublicOfMacedoniatheformerYugoslav|NorthernMarianaIslands|Norway|Oman|Pakistan|Palau|Palestine|Panama|PapuaNewGuinea|Paraguay|Peru|Philippines|Pitcairn|Poland|Portugal|PuertoRico|Qatar|RepublicOfKorea|Reunion|Romania|Russia|Rwanda|SaintBarthelemy|SaintHelena|SaintKittsandNevis|SaintLucia|SaintMartinFrenchpart|SaintPierreandMiquelon|SaintVincentandtheGrenadines|Samoa|SanMarino|SaoTomeandPrincipe|SaudiArabia|Senegal|Serbia|Seychelles|SierraLeone|Singapore|SintMaartenDutchpart|Slovakia|Slovenia|SolomonIslands|Somalia|SouthAfrica|SouthGeorgiaandtheSouthSandwichIslands|SouthSudan|Spain|SriLanka|StateOfBoliviaPlurinational|Sudan|Suriname|SvalbardandJanMayen|Swaziland|Sweden|Switzerland|SyrianArabRepublic|Taiwan|Tajikistan|Tanzania|Thailand|TimorLeste|Togo|Tokelau|Tonga|TrinidadandTobago|Tunisia|Turkey|Turkmenistan|TurksandCaicosIslands|Tuvalu|Uganda|Ukraine|UnitedArabEmirates|UnitedKingdomOfGreatBritainandNorthernIreland|UnitedStatesMinorOutlyingIslands|UnitedStatesOfAmerica|Uruguay|Uzbekistan|Vanuatu|Vietnam|VirginIslandsBritish|VirginIslandsUS|WallisandFutuna|Yemen|Zambia|Zimbabwe
#DateDialogFormat	DateOnly|DateAndTime
#DateTimeFormat	DateAndTime|DateOnly
#DateTimeToAdd	Current|CreationTime|LastAccessed|LastModified
#DefaultButton	Button1|Button2|Button3
#DesktopClickType	LeftClick|RightClick|DoubleClick
#DesktopOperation	Show|Hide
#DetailsType	Description|MetaKeywords|Title|Text|Source|URLAddress
#DifferenceTimeUnit	Seconds|Minutes|Hours|Days
#DocumentType	PlainText|Html
#DotNetActionLanguageType	CSharp|VisualBasic
#DragAndDropClickType	LeftClick|RightClick
#ElementState	Enabled|Disabled
#EmptyCellsSearchDirection	Rows|Columns
#Encoding	IBM037|IBM437|IBM500|ASMO_708|DOS_720|ibm737|ibm775|ibm850|ibm852|IBM855|ibm857|IBM00858|IBM860|ibm861|DOS_862|IBM863|IBM864|IBM865|cp866|ibm869|IBM870|windows_874|cp875|shift_jis|gb2312|ks_c_5601_1987|big5|IBM1026|IBM01047|IBM01140|IBM01141|IBM01142|IBM01143|IBM01144|IBM01145|IBM01146|IBM01147|IBM01148|IBM01149|utf_16|utf_16BE|windows_1250|windows_1251|Windows_1252|windows_1253|windows_1254|windows_1255|windows_1256|windows_1257|windows_1258|Johab|macintosh|x_mac_japanese|x_mac_chinesetrad|x_mac_korean|x_mac_arabic|x_mac_hebrew|x_mac_greek|x_mac_cyrillic|x_mac_chinesesimp|x_mac_romanian|x_mac_ukrainian|x_mac_thai|x_mac_ce|x_mac_icelandic|x_mac_turkish|x_mac_croatian|utf_32|utf_32BE|x_Chinese_CNS|x_cp20001|x_Chinese_Eten|x_cp20003|x_cp20004|x_cp20005|x_IA5|x_IA5_German|x_IA5_Swedish|x_IA5_Norwegian|us_ascii|x_cp20261|x_cp20269|IBM273|IBM277|IBM278|IBM280|IBM284|IBM285|IBM290|IBM297|IBM420|IBM423|IBM424|x_EBCDIC_KoreanExtended|IBM_Thai|koi8_r|IBM871|IBM880|IBM905|IBM00924|EUC_JP_20932|x_cp20936|x_cp20949|cp1025|koi8_u|iso_8859_1|iso_8859_2|iso_8859_3|iso_8859_4|iso_8859_5|iso_8859_6|iso_8859_7|iso_8859_8|iso_8859_9|iso_8859_13|iso_8859_15|x_Europa|iso_8859_8_i|iso_2022_jp_50220|csISO2022JP|iso_2022_jp_50222|iso_2022_kr|x_cp50227|euc_jp_51932|EUC_CN|euc_kr|hz_gb_2312|GB18030|x_iscii_de|x_iscii_be|x_iscii_ta|x_iscii_te|x_iscii_as|x_iscii_or|x_iscii_ka|x_iscii_ma|x_iscii_gu|x_iscii_pa|utf_7|utf_8
#Encoding~2	AutoDetect|IBM037|IBM437|IBM500|ASMO_708|DOS_720|ibm737|ibm775|ibm850|ibm852|IBM855|ibm857|IBM00858|IBM860|ibm861|DOS_862|IBM863|IBM864|IBM865|cp866|ibm869|IBM870|windows_874|cp875|shift_jis|gb2312|ks_c_5601_1987|big5|IBM1026|IBM01047|IBM01140|IBM01141|IBM01142|IBM01143|IBM01144|IBM01145|IBM01146|IBM01147|IBM01148|IBM01149|utf_16|utf_16BE|windows_1250|windows_1251|Windows_1252|windows_1253|windows_1254|windows_1255|windows_1256|windows_1257|windows_1258|Johab|macintosh|x_mac_japanese|x_mac_chinesetrad|x_mac_korean|x_mac_arabic|x_mac_hebrew|x_mac_greek|x_mac_cyrillic|x_mac_chinesesimp|x_mac_romanian|x_mac_ukrainian|x_mac_thai|x_mac_ce|x_mac_icelandic|x_mac_turkish|x_mac_croatian|utf_32|utf_32BE|x_Chinese_CNS|x_cp20001|x_Chinese_Eten|x_cp20003|x_cp20004|x_cp20005|x_IA5|x_IA5_German|x_IA5_Swedish|x_IA5_Norwegian|us_ascii|x_cp20261|x_cp20269|IBM273|IBM277|IBM278|IBM280|IBM284|IBM285|IBM290|IBM297|IBM420|IBM423|IBM424|x_EBCDIC_KoreanExtended|IBM_Thai|koi8_r|IBM871|IBM880|IBM905|IBM00924|EUC_JP_20932|x_cp20936|x_cp20949|cp1025|koi8_u|iso_8859_1|iso_8859_2|iso_8859_3|iso_8859_4|iso_8859_5|iso_8859_6|iso_8859_7|iso_8859_8|iso_8859_9|iso_8859_13|iso_8859_15|x_Europa|iso_8859_8_i|iso_2022_jp_50220|csISO2022JP|iso_2022_jp_50222|iso_2022_kr|x_cp50227|euc_jp_51932|EUC_CN|euc_kr|hz_gb_2312|GB18030|x_iscii_de|x_iscii_be|x_iscii_ta|x_iscii_te|x_iscii_as|x_iscii_or|x_iscii_ka|x_iscii_ma|x_iscii_gu|x_iscii_pa|utf_7|utf_8
#EncryptionEncoding	DefaultEncoding|ANSI|Unicode|BigEndianUnicode|UTF8
#EncryptionHashAlgorithm	SHA1|SHA256|SHA384|SHA512
#EnvironmentVariableType	User|System
#ExcelFormat	FromExtension|OpenXmlWorkbook|OpenXmlWorkbookMacroEnabled|Excel8|WebPage|Template|TemplateMacroEnabled|Template8|Text|UnicodeText|TextMacintosh|TextDOS|XMLSpreadsheet|Excel595|CSV|DIF|SYLK|ExcelAddIn|Excel972003AddIn|StrictOpenXmlWorkbook|OpenDocumentSpreadsheet|XmlData|ExcelBinaryWorkbook
#FileEncoding	DefaultEncoding|UTF8|Unicode|BigEndianUnicode|UTF8NoBOM|UnicodeNoBOM|ANSI
#FileEncoding~2	DefaultEncoding|ASCII|Unicode|BigEndianUnicode|UTF8
#FileFormat	Bmp|Gif|Jpg|Png|Tiff
#FilterConditionOperator	None|Equal|GreaterThan|GreaterThanOrEqual|LessThan|LessThanOrEqual|NotEqual|IsEmpty|IsNotEmpty|StartsWith|EndsWith|Contains|NotStartsWith|NotEndsWith|NotContains
#FilterLogicalOperator	IsOr|IsAnd
#Folder	Inbox|DeletedItems|Drafts|Outbox|SentItems|JunkEmail
#FtpTransferType	Auto|Binary|Ascii
#GetCellContentsMode	TypedValues|PlainText|FormattedTextValues
#GroupScope	LocalScope|GlobalScope|UniversalScope
#GroupType	Security|Distribution
#HashAlgorithm	SHA256|SHA384|SHA512
#HorizontalDirection	Left|Right
#HostType	IBM3270|IBM5250
#Icon	None|Information|Question|Warning|ErrorIcon
#IfExists	DoNothing|Overwrite
#IfFileExists	Overwrite|DoNotModifyFiles|AddSequentialSuffix
#IfFileExists~2	Overwrite|Append
#IfFtpFileExists	Overwrite|Skip|TransferWithUniqueName
#ImageClassificationServiceLocation	UsSouth|Europe|Korea
#ImageFormat	Bmp|Gif|Jpeg|Png|Tiff
#ImageFormat~2	Bmp|Gif|Jpg|Png|Tiff
#InputType	SingleLine|Password|Multiline
#InstanceState	Pending|All|Unknown|Running|ShuttingDown|Terminated|Stopping|Stopped
#JoinOperationType	Inner|Left|Full
#KeyState	ModeOff|ModeOn
#KeyedHashAlgorithm	HMACSHA256|HMACSHA384|HMACSHA512
#LanguageTranslatorServiceLocation	UsSouth|UsEast|Europe|Australia|Japan|Uk|Korea
#LogLevel	InfoLevel|WarningLevel|ErrorLevel
#MatchMode	Mixed|Exact|Partial|Regex
#MergeMode	AddExtraColumns|IgnoreExtraColumns|ErrorOnExtraColumns
#MessageType	TextOnly|OutlookTemplate|OutlookMessageFormat|OutlookMessageFormatUnicode|Html|MhtFiles
#Method	Get|Post|Connect|Head|Put|Delete|Options|Trace|Patch
#MicrosoftServerLocation	WestUS|WestUS2|EastUS|EastUS2|WestCentralUS|SouthCentralUS|WestEurope|NorthEurope|SoutheastAsia|EastAsia|AustraliaEast|BrazilSouth|CanadaCentral|CentralIndia|UKSouth|JapanEast
#MimeType	TextHtml|TextXhtmlXml|ApplicationPdf|ApplicationMsWord|ApplicationVndOpenXmlFormatsOfficeDocumentWordProcessingmlDocument
#MouseClickType	LeftClick|RightClick|DoubleClick|LeftButtonDown|LeftButtonUp|RightButtonDown|RightButtonUp|MiddleClick
#MousePointerState	Arrow|AppStarting|Cross|Hand|Help|IBeam|WaitCursor
#MousePositionRelativeTo	Screen|ForegroundWindow
#MovementStyle	Instant|AnimateSlow|AnimateNormal|AnimateFast
#MultiStateKey	CapsLock|NumLock|ScrollLock
#ObjectType	Computer|OrganizationalUnit
#PadPosition	Left|Right
#PaddingMode	None|PKCS7|Zeros|ANSIX923|ISO10126
#PgpCompressionAlgorithm	None|ZIP|ZLIB|BZIP2
#PgpEncryptionAlgorithm	AES256|AES192|AES128|TripleDES|CAST5
#PiPUserDataFolderModeEnum	AutomaticProfile|DefaultProfile|CustomProfile
#PopulateMouseClickType	SingleClick|DoubleClick|None
#PopulateTextFieldMode	Replace|Append
#PopulateTextMode	Replace|Append
#PositionOnImage	TopLeft|TopCenter|TopRight|MiddleLeft|MiddleCenter|MiddleRight|BottomLeft|BottomCenter|BottomRight
#PositionRelativeTo	Screen|ActiveWindow|CurrentMousePosition
#PowerPointFormat	PPTX|PPTM|PPT|PDF|XPS|POTX|POTM|PPSX|PPSM|ODP|FromExtension
#ProcessWindowStyle	Normal|Hidden|Minimized|Maximized
#RecognizerLanguage	English|Chinese|Spanish|SpanishMexican|Portuguese|French|German|Italian|Japanese|Dutch|Korean|Swedish|Turkish|Hindi
#RecognizerMode	DateTime|Dimension|Temperature|Currency|NumberRange|Number|Ordinal|Percentage|PhoneNumber|Email|IpAddress|Mention|Hashtag|Url|Guid|QuotedText
#RectangleEdgePoint	TopLeft|TopCenter|TopRight|MiddleLeft|MiddleCenter|MiddleRight|BottomLeft|BottomCenter|BottomRight
#ResourceGroupCreateOption	UseExisting|CreateNew
#ResponseFormatType	Text|Json
#RetrieveMessagesMode	All|Unread|Read
#SapCheckBoxAction	Check|Uncheck
#SapGridElementType	Normal|Row|Header|ValueList|Button|ToolbarButton|Checkbox|RadioButton
#SapLabelAction	Expand|Collapse|Choose
#ScreenSaverAction	Enable|Disabled|Start|Stop
#SearchOrder	Rows|Columns
#SearchTarget	EntireScreen|ForegroundWindow
#Separator	Nothing|Space|Dash|Period|Underscore
#ServerVersion	Exchange2010|Exchange2010_SP1|Exchange2010_SP2|Exchange2013|Exchange2013_SP1
#ShiftCellsDirection	Left|Up
#SortBy	NoSort|FullName|RootPath|Directory|Name|NameWithoutExtension|Extension|Size|CreationTime|LastAccessed|LastModified|IsHidden|IsSystem|IsReadOnly|IsArchive|Exists
#SortDirection	Ascending|Descending
#SpecialFolder	Programs|Personal|Favorites|Startup|Recent|SendTo|StartMenu|MyMusic|DesktopDirectory|Templates|ApplicationData|LocalApplicationData|InternetCache|Cookies|History|CommonApplicationData|System|ProgramFiles|MyPictures|CommonProgramFiles
#StandardDelimiter	Space|Tab|NewLine
#State	Enabled|Disabled
#StorageAccountType	Standard|Premium|StandardSSD|UltraSSD
#SystemSound	Asterisk|Beep|Exclamation|Hand|Question
#TesseractLanguage	English|German|Spanish|French|Italian
#TextComparisonType	CultureSensitive|Ordinal
#TextFileEncoding	DefaultEncoding|UTF8|Unicode|BigEndianUnicode|ANSI
#TimeUnit	Seconds|Minutes|Hours|Days|Months|Years
#TimeZoneLocation	DatelineStandardTime|UTC11|AleutianStandardTime|HawaiianStandardTime|MarquesasStandardTime|AlaskanStandardTime|UTC09|PacificStandardTimeMexico|UTC08|PacificStandardTime|USMountainStandardTime|MountainStandardTimeMexico|MountainStandardTime|YukonStandardTime|CentralAmericaStandardTime|CentralStandardTime|EasterIslandStandardTime|CentralStandardTimeMexico|CanadaCentralStandardTime|SAPacificStandardTime|EasternStandardTimeMexico|EasternStandardTime|HaitiStandardTime|CubaStandardTime|USEasternStandardTime|TurksAndCaicosStandardTime|ParaguayStandardTime|AtlanticStandardTime|VenezuelaStandardTime|CentralBrazilianStandardTime|SAWesternStandardTime|PacificSAStandardTime|NewfoundlandStandardTime|TocantinsStandardTime|ESouthAmericaStandardTime|SAEasternStandardTime|ArgentinaStandardTime|GreenlandStandardTime|MontevideoStandardTime|MagallanesStandardTime|SaintPierreStandardTime|BahiaStandardTime|UTC02|MidAtlanticStandardTime|AzoresStandardTime|CapeVerdeStandardTime|UTC|GMTStandardTime|GreenwichStandardTime|SaoTomeStandardTime|MoroccoStandardTime|WEuropeStandardTime|CentralEuropeStandardTime|RomanceStandardTime|CentralEuropeanStandardTime|WCentralAfricaStandardTime|GTBStandardTime|MiddleEastStandardTime|EgyptStandardTime|EEuropeStandardTime|SyriaStandardTime|WestBankStandardTime|SouthAfricaStandardTime|FLEStandardTime|IsraelStandardTime|SouthSudanStandardTime|KaliningradStandardTime|SudanStandardTime|LibyaStandardTime|NamibiaStandardTime|JordanStandardTime|ArabicStandardTime|TurkeyStandardTime|ArabStandardTime|BelarusStandardTime|RussianStandardTime|EAfricaStandardTime|VolgogradStandardTime|IranStandardTime|ArabianStandardTime|AstrakhanStandardTime|AzerbaijanStandardTime|RussiaTimeZone3|MauritiusStandardTime|SaratovStandardTime|GeorgianStandardTime|CaucasusStandardTime|AfghanistanStandardTime|WestAsiaStandardTime|EkaterinburgStandardTime|PakistanStandardTime|QyzylordaStandardTime|IndiaStandardTime|SriLankaStandardTime|NepalStandardTime|BangladeshStandardTime|CentralAsiaStandardTime|OmskStandardTime|MyanmarStandardTime|SEAsiaStandardTime|AltaiStandardTime|WMongoliaStandardTime|NorthAsiaStandardTime|NCentralAsiaStandardTime|TomskStandardTime|ChinaStandardTime|NorthAsiaEastStandardTime|SingaporeStandardTime|WAustraliaStandardTime|TaipeiStandardTime|UlaanbaatarStandardTime|AusCentralWStandardTime|TransbaikalStandardTime|TokyoStandardTime|NorthKoreaStandardTime|KoreaStandardTime|YakutskStandardTime|CenAustraliaStandardTime|AUSCentralStandardTime|EAustraliaStandardTime|AUSEasternStandardTime|WestPacificStandardTime|TasmaniaStandardTime|VladivostokStandardTime|LordHoweStandardTime|BougainvilleStandardTime|RussiaTimeZone10|MagadanStandardTime|NorfolkStandardTime|SakhalinStandardTime|CentralPacificStandardTime|RussiaTimeZone11|NewZealandStandardTime|UTC12|FijiStandardTime|KamchatkaStandardTime|ChathamIslandsStandardTime|UTC13|TongaStandardTime|SamoaStandardTime|LineIslandsStandardTime
#ToneAnalyzerServiceLocation	UsSouth|UsEast|Europe|Australia|Japan|Uk|Korea
#TreeNodeOperation	Expand|Collapse
#TriggerPolicy	OneTime|Sequential
#TrimOption	FromStart|ToEnd|Both
#TwoDimensionalDirection	Left|Right|Above|Below
#UploadType	FilePath|Binary
#VMStatus	Running|Deallocating|Deallocated|Starting|Stopped|Stopping|Unknown|Any
#VerticalDirection	Above|Below
#Visibility	Visible|Hidden
#VolumeType	Gp2|Standard|Io1|Sc1|St1
#WellKnownDateTimeFormat	ShortDate|LongDate|ShortTime|LongTime|FullDateTimeShortTime|FullDateTimeLongTime|GeneralDateTimeShortTime|GeneralDateTimeLongTime|SortableDateTime
#WindowProperties	Title|Text|Bounds|ProcessName
#WindowState	Restored|Maximized|Minimized
#WindowsOcrLanguage	ChineseSimplified|ChineseTraditional|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hungarian|Italian|Japanese|Korean|Norwegian|Polish|Portuguese|Romanian|Russian|SerbianCyrillic|SerbianLatin|Slovak|Spanish|Swedish|Turkish
#WordFormat	DOCX|DOCM|DOC|DOTX|DOTM|DOT|PDF|XPS|WebPageArchive|WebPage|WebPageFiltered|RTF|Text|TextLineBreaks|DOSText|DOSTextLineBreaks|UnicodeText|XML|StrictOpenXMLDocument|ODT|FromExtension
#WorkQueueItemEnqueueStatus	Queued|Paused
#WorkQueueItemPriority	High|Normal|Low
#WorkQueueItemStatus	Unchanged|Processed|GenericException|ITException|BusinessException|ProcessingTimeout
#WorksheetPosition	First|Last
`;

/** Id, tab, kind, tab, inputs, tab, outputs of one action a line; inputs and outputs are joined by \`|\`. */
export const ACTIONS = `
AWS.AttachVolume	A	Ec2Client:Ec2ClientObject|VolumeId:String|InstanceId:String|Device:String
AWS.CreateEc2Session.CreateEc2SessionWithAccessKeys	A	RegionEndpoint:String!|Secret:EncryptableObject!|AccessKeyId:String!	Ec2Client:Ec2ClientObject>Ec2Client
AWS.CreateEc2Session.CreateEc2SessionWithProfile	A	ProfileName:String=default|ProfileLocation:String	Ec2Client:Ec2ClientObject
AWS.CreateSnapshot	A	Ec2Client:Ec2ClientObject|VolumeId:String|Description:String|Name:String|Purpose:String	Snapshot:Snapshot
AWS.CreateVolume.CreateVolume	A	Ec2Client:Ec2ClientObject|AvailabilityZone:String|Size:String|Encrypted:Boolean=False|VolumeType:#VolumeType=Gp2|Name:String|Purpose:String	Volume:Volume
AWS.CreateVolume.CreateVolumeFromSnapshot	A	SnapshotId:String!|SnapshotSize:String=|Ec2Client:Ec2ClientObject!|VolumeType:#VolumeType!=Gp2|Encrypted:Boolean!=False|AvailabilityZone:String!|Purpose:String=|Name:String=	Volume:Volume>Volume
AWS.DeleteSnapshot	A	Ec2Client:Ec2ClientObject|SnapshotId:String
AWS.DeleteVolume	A	Ec2Client:Ec2ClientObject|VolumeId:String
AWS.DescribeEC2Instance	A	Ec2Client:Ec2ClientObject|InstanceState:#InstanceState=All|AvailabilityZone:String|InstanceIds:List*	Ec2Instances:List*
AWS.DescribeSnapshots.DescribeAllSnapshots	A	Ec2Client:Ec2ClientObject	Snapshots:List*>EBSSnapshots
AWS.DescribeSnapshots.DescribeSnapshotsByCustomFilter	A	SnapshotIds:List*<String>!=|Ec2Client:Ec2ClientObject!|RestorableByUserIds:List*<String>!=|OwnerIds:List*<String>!=	Snapshots:List*<Snapshot>>EBSSnapshots
AWS.DescribeSnapshots.DescribeSnapshotsById	A	SnapshotIds:List*<String>!=|Ec2Client:Ec2ClientObject!	Snapshots:List*<Snapshot>>EBSSnapshots
AWS.DescribeSnapshots.DescribeSnapshotsByOwnerId	A	Ec2Client:Ec2ClientObject!|OwnerIds:List*<String>!=	Snapshots:List*<Snapshot>>EBSSnapshots
AWS.DescribeSnapshots.DescribeSnapshotsByRestorableUserId	A	Ec2Client:Ec2ClientObject!|RestorableByUserIds:List*<String>!=	Snapshots:List*<Snapshot>>EBSSnapshots
AWS.DescribeVolumes.DescribeAllVolumes	A	Ec2Client:Ec2ClientObject	Volumes:List*>EBSVolumes
AWS.DescribeVolumes.DescribeVolumesByIds	A	VolumeIds:List*<String>!|Ec2Client:Ec2ClientObject!	Volumes:List*<Volume>>EBSVolumes
AWS.DescribeVolumes.DescribeVolumesByInstance	A	Ec2Client:Ec2ClientObject!|InstanceId:String!	Volumes:List*<Volume>>EBSVolumes
AWS.DetachVolume	A	Ec2Client:Ec2ClientObject|VolumeId:String|Device:String|Force:Boolean=False|InstanceId:String
AWS.EndEC2Session	A	Ec2Client:Ec2ClientObject
AWS.GetAvailableEC2Instances	A	Ec2Client:Ec2ClientObject|InstanceState:#InstanceState=All|AvailabilityZone:String	Ec2InstancesInfo:List*
AWS.RebootEC2Instance	A	Ec2Client:Ec2ClientObject|InstanceIds:List*
AWS.StartEC2Instance	A	Ec2Client:Ec2ClientObject|InstanceIds:List*	StartingEc2Instances:List*
AWS.StopEC2Instance	A	Ec2Client:Ec2ClientObject|InstanceIds:List*|Force:Boolean=False|Hibernate:Boolean=False	StoppingEc2Instances:List*
Access.CloseAccess	A	Instance:AccessInstanceHandle|CloseMode:#CloseAccessMode
Access.LaunchAccess.LaunchExistingDbInAutomationMode	A	Path:FileObject|Visible:Boolean=True|Exclusive:Boolean=False|Password:EncryptableObject	Instance:AccessInstanceHandle>AccessInstance
Access.LaunchAccess.LaunchExistingDbInUserControlMode	A	Password:EncryptableObject=|Exclusive:Boolean!=False|Path:FileObject!	Instance:AccessInstanceHandle>AccessInstance
Access.ReadAccessTable	A	Instance:AccessInstanceHandle|TableName:String	Result:DataTable
Access.RunAccessMacro.RunAccessMacro	A	Instance:AccessInstanceHandle|MacroName:String
Access.RunAccessMacro.RunAccessVBAMacro	A	Instance:AccessInstanceHandle!|MacroName:String!
Access.RunAccessMacro.RunAccessVBAMacroWithParameters	A	MacroParameters:DataTable|Instance:AccessInstanceHandle!|MacroName:String!
Access.RunAccessQuery.RunAccessActionQuery	A	Instance:AccessInstanceHandle!|QueryName:String!	AffectedRows:Int32>AffectedRows
Access.RunAccessQuery.RunAccessActionQueryWithParameters	A	QueryParameters:DataTable|Instance:AccessInstanceHandle!|QueryName:String!	AffectedRows:Int32>AffectedRows
Access.RunAccessQuery.RunAccessSelectQuery	A	Instance:AccessInstanceHandle|QueryName:String	QueryResult:DataTable
Access.RunAccessQuery.RunAccessSelectQueryWithParameters	A	QueryParameters:DataTable|Instance:AccessInstanceHandle!|QueryName:String!	QueryResult:DataTable>QueryResult
ActiveDirectory.CloseConnection	A	ParentDirectoryEntry:ActiveDirectoryEntry!
ActiveDirectory.ConnectToServer.ConnectToServer	A	LdapPath:String	ParentDirectoryEntry:ActiveDirectoryEntry
ActiveDirectory.ConnectToServer.ConnectToServerWithAuthentication	A	Username:String!|Password:EncryptableObject!|AuthenticationType:#AuthenticationTypes!=Secure|LdapPath:String!	ParentDirectoryEntry:ActiveDirectoryEntry>ParentDirectoryEntry
ActiveDirectory.CreateGroup	A	ParentDirectoryEntry:ActiveDirectoryEntry|GroupName:String|Location:String=|GroupScope:#GroupScope=GlobalScope|GroupType:#GroupType=Security|Description:String
ActiveDirectory.CreateObject	A	ParentDirectoryEntry:ActiveDirectoryEntry|ObjectType:#ObjectType=Computer|ObjectName:String|Location:String
ActiveDirectory.CreateUser	A	ParentDirectoryEntry:ActiveDirectoryEntry|FirstName:String|Username:String|Password:EncryptableObject|PasswordNeverExpires:Boolean=False|DisabledAccount:Boolean=False|Initials:String|LastName:String|Location:String
ActiveDirectory.DeleteObject	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String
ActiveDirectory.GetGroupInfo	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String	GroupInfo:GroupInfo
ActiveDirectory.GetGroupMembers	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String	GroupMembers:List*
ActiveDirectory.GetUserInfo	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String	UserInfo:UserInfo
ActiveDirectory.ModifyGroup.AddUserToGroup	A	UserDistinguishedName:String!|ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.ModifyGroup.DeleteGroup	A	ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.ModifyGroup.RemoveUserFromGroup	A	UserDistinguishedName:String!|ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.ModifyGroup.RenameGroup	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String|NewName:String
ActiveDirectory.ModifyUser.DeleteUser	A	ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.ModifyUser.DisableUser	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String
ActiveDirectory.ModifyUser.EnableUser	A	ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.ModifyUser.RenameUser	A	ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!|NewName:String!
ActiveDirectory.ModifyUser.ResetUserPassword	A	NewPassword:EncryptableObject!|ParentDirectoryEntry:ActiveDirectoryEntry!|DistinguishedName:String!
ActiveDirectory.MoveObject	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String|MoveToLocation:String
ActiveDirectory.RenameObject	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String|NewName:String
ActiveDirectory.UnlockUser	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String
ActiveDirectory.UpdateUserInfo	A	ParentDirectoryEntry:ActiveDirectoryEntry|DistinguishedName:String|Country:#Countries=None|City:String|Company:String|DisplayName:String|Email:String|Extension:String|FirstName:String|Initials:String|LastName:String|PostalCode:String|State:String|TelephoneNumber:String|Title:String
Azure.AttachDisk.AttachManagedDisk	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String|DiskName:String|DiskResourceGroup:String
Azure.AttachDisk.AttachUnManagedDisk	A	ResourceGroup:String!|VhdName:String!|AzureClient:AzureClient!|VirtualMachineName:String!|StorageAccount:String!|Container:String!
Azure.CreateManagedDisk.CreateManagedDisk	A	AzureClient:AzureClient|DiskName:String|ResourceGroupCreateOption:#ResourceGroupCreateOption=UseExisting|ResourceGroup:String|Location:String|SizeInGb:Int32|StorageAccountType:#StorageAccountType=Standard|AvailabilityZone:String	ManagedDisk:AzureManagedDisk
Azure.CreateManagedDisk.CreateManagedDiskFromSnapshot	A	SnapshotResourceGroup:String!|SnapshotName:String!|AzureClient:AzureClient!|StorageAccountType:#StorageAccountType!=Standard|SizeInGb:Int32!|DiskName:String!|AvailabilityZone:String=|ResourceGroupCreateOption:#ResourceGroupCreateOption!=UseExisting|ResourceGroup:String!|Location:String!	ManagedDisk:AzureManagedDisk>ManagedDisk
Azure.CreateManagedDisk.CreateManagedDiskFromStorageBlob	A	AzureClient:AzureClient!|StorageAccountType:#StorageAccountType!=Standard|StorageAccountName:String!|SizeInGb:Int32!|DiskName:String!|BlobUrl:String!|AvailabilityZone:String=|ResourceGroupCreateOption:#ResourceGroupCreateOption!=UseExisting|ResourceGroup:String!|Location:String!	ManagedDisk:AzureManagedDisk>ManagedDisk
Azure.CreateResourceGroup	A	AzureClient:AzureClient|GroupName:String|Location:String	ResourceGroup:AzureResourceGroup
Azure.CreateSession	A	ClientId:String|ClientSecret:EncryptableObject|TenantId:String|SubscriptionId:String	AzureClient:AzureClient
Azure.CreateSession.CreateSessionViaFile	U
Azure.CreateSession.CreateSessionViaServicePrincipal	U
Azure.CreateSnapshot	A	AzureClient:AzureClient|SnapshotName:String|ResourceGroupCreateOption:#ResourceGroupCreateOption=UseExisting|ResourceGroup:String|Location:String|DiskName:String|DiskResourceGroup:String	Snapshot:AzureSnapshot>Snapshot
Azure.DeleteDisk	A	AzureClient:AzureClient|DiskName:String|ResourceGroup:String
Azure.DeleteResourceGroup	A	AzureClient:AzureClient|GroupName:String
Azure.DeleteSnapshot	A	AzureClient:AzureClient|SnapshotName:String|ResourceGroup:String
Azure.DescribeVirtualMachine.DescribeAllVirtualMachines	A	AzureClient:AzureClient|Status:#VMStatus=Any	VirtualMachines:List*
Azure.DescribeVirtualMachine.DescribeVirtualMachinesByName	A	VirtualMachineName:String!|AzureClient:AzureClient!|Status:#VMStatus!=Any	VirtualMachines:List*<AzureVirtualMachine>>VirtualMachines
Azure.DescribeVirtualMachine.DescribeVirtualMachinesByNameAndResourceGroup	A	VirtualMachineName:String!|AzureClient:AzureClient!|Status:#VMStatus!=Any|ResourceGroup:String!	VirtualMachines:List*<AzureVirtualMachine>>VirtualMachines
Azure.DescribeVirtualMachine.DescribeVirtualMachinesByResourceGroup	A	AzureClient:AzureClient!|Status:#VMStatus!=Any|ResourceGroup:String!	VirtualMachines:List*<AzureVirtualMachine>>VirtualMachines
Azure.DetachDisk	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String|DiskName:String
Azure.EndSession	A	AzureClient:AzureClient
Azure.GetDisks.GetAllDisks	A	AzureClient:AzureClient	Disks:List*
Azure.GetDisks.GetDisksByName	A	AzureClient:AzureClient!|DiskName:String!	Disks:List*<AzureManagedDisk>>Disks
Azure.GetDisks.GetDisksByNameAndResourceGroup	A	AzureClient:AzureClient!|DiskName:String!|ResourceGroup:String!	Disks:List*<AzureManagedDisk>>Disks
Azure.GetDisks.GetDisksByResourceGroup	A	AzureClient:AzureClient!|ResourceGroup:String!	Disks:List*<AzureManagedDisk>>Disks
Azure.GetResourceGroups	A	AzureClient:AzureClient|GroupName:String	ResourceGroups:List*
Azure.GetSnapshots.GetAllSnapshots	A	AzureClient:AzureClient	Snapshots:List*
Azure.GetSnapshots.GetSnapshotsByName	A	SnapshotName:String!|AzureClient:AzureClient!	Snapshots:List*<AzureSnapshot>>Snapshots
Azure.GetSnapshots.GetSnapshotsByNameAndResourceGroup	A	SnapshotName:String!|AzureClient:AzureClient!|ResourceGroup:String!	Snapshots:List*<AzureSnapshot>>Snapshots
Azure.GetSnapshots.GetSnapshotsByResourceGroup	A	AzureClient:AzureClient!|ResourceGroup:String!	Snapshots:List*<AzureSnapshot>>Snapshots
Azure.GetSubscriptions	A	AzureClient:AzureClient	Subscriptions:List*
Azure.GetVirtualMachines	A	AzureClient:AzureClient|Status:#VMStatus=Any|ResourceGroup:String	VirtualMachinesInfo:List*
Azure.RestartVirtualMachine	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String
Azure.ShutDownVirtualMachine	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String
Azure.StartVirtualMachine	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String
Azure.StopVirtualMachine	A	AzureClient:AzureClient|VirtualMachineName:String|ResourceGroup:String
Clipboard.Clear	A
Clipboard.GetText	A		Text:String>ClipboardText
Clipboard.SetText	A	Text:String
Cmd.Close	A	Session:CmdSessionHandle
Cmd.Open.Open	A	Directory:FolderObject	Session:CmdSessionHandle>CmdSession
Cmd.Open.OpenWithCodePage	A	Encoding:#Encoding!=utf_8|Directory:FolderObject=	Session:CmdSessionHandle>CmdSession
Cmd.ReadFromCmdSession.Read	A	Session:CmdSessionHandle	CmdOutput:String
Cmd.ReadFromCmdSession.ReadAndSplit	A	Session:CmdSessionHandle!	CmdOutput:String>CmdOutput|CmdError:String>CmdError
Cmd.WaitForText	A	Session:CmdSessionHandle|Text:String|IsRegEx:Boolean=False|Timeout:Int32=0|IgnoreCase:Boolean
Cmd.Write	A	Session:CmdSessionHandle|Command:String|SendEnter:Boolean=True
Compression.UnzipFiles	A	ArchivePath:FileObject|DestinationFolder:FolderObject|IncludeMask:String=%2A|ExcludeMask:String|Password:EncryptableObject
Compression.ZipFiles	A	ArchivePath:FileObject|FilesOrFoldersToZip:List*|CompressionLevel:#CompressionLevel=BestBalanceOfSpeedAndCompression|ArchiveComment:String=|Password:EncryptableObject	ZipFile:FileObject
ComputerUse.InvokeComputerUse	A	ReasoningEffort:String!=low|InteractionMode:#ComputerUseInteractionMode!=AutomationFramework|TimeoutSeconds:Int32!=300|Prompt:String!|Endpoint:String!|Provider:#ComputerUseProvider!=AzureAI|Model:String!|ApiKey:EncryptableObject=	ExtractedData:List*<CustomObject>>ComputerUseExtractedData|TotalTokens:Int64>ComputerUseTotalTokens|Steps:List*<CustomObject>>ComputerUseSteps|Status:ComputerUseRunStatus>ComputerUseStatus
Cryptography.DecryptText.DecryptTextWithAES	A	Encoding:#EncryptionEncoding=Unicode|TextToDecrypt:String|DecryptionKey:EncryptableObject|Padding:#PaddingMode=PKCS7|KeySize:#AESKeySize=Bits256	DecryptedText:String
Cryptography.DecryptText.DecryptTextWithAESUseIV	A	TextToDecrypt:String!|Encoding:#EncryptionEncoding!=Unicode|DecryptionKey:EncryptableObject!|InitializationVector:String!|Padding:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	DecryptedText:String>DecryptedText
Cryptography.DecryptText.DecryptTextWithAESUseSalt	A	TextToDecrypt:String!|HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|Salt:String!|Encoding:#EncryptionEncoding!=Unicode|DecryptionKey:EncryptableObject!|Padding:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	DecryptedText:String>DecryptedText
Cryptography.DecryptText.DecryptTextWithAESUseSaltAndIV	A	TextToDecrypt:String!|HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|Salt:String!|Encoding:#EncryptionEncoding!=Unicode|DecryptionKey:EncryptableObject!|InitializationVector:String!|Padding:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	DecryptedText:String>DecryptedText
Cryptography.DecryptToFile.DecryptToFileWithAES	A	Encoding:#EncryptionEncoding=Unicode|TextToDecrypt:String|DecryptionKey:EncryptableObject|DecryptToFile:FileObject|IfFileExists:#IfFileExists=AddSequentialSuffix|Padding:#PaddingMode=PKCS7|KeySize:#AESKeySize=Bits256	DecryptedFile:FileObject
Cryptography.DecryptToFile.DecryptToFileWithAESUseIV	A	TextToDecrypt:String!|Padding:#PaddingMode!=PKCS7|Encoding:#EncryptionEncoding!=Unicode|DecryptToFile:FileObject!|DecryptionKey:EncryptableObject!|KeySize:#AESKeySize!=Bits256|InitializationVector:String!|IfFileExists:#IfFileExists!=AddSequentialSuffix	DecryptedFile:FileObject>DecryptedFile
Cryptography.DecryptToFile.DecryptToFileWithAESUseSalt	A	TextToDecrypt:String!|Salt:String!|HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|Padding:#PaddingMode!=PKCS7|Encoding:#EncryptionEncoding!=Unicode|DecryptToFile:FileObject!|DecryptionKey:EncryptableObject!|KeySize:#AESKeySize!=Bits256|IfFileExists:#IfFileExists!=AddSequentialSuffix	DecryptedFile:FileObject>DecryptedFile
Cryptography.DecryptToFile.DecryptToFileWithAESUseSaltAndIV	A	TextToDecrypt:String!|Salt:String!|HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|Padding:#PaddingMode!=PKCS7|Encoding:#EncryptionEncoding!=Unicode|DecryptToFile:FileObject!|DecryptionKey:EncryptableObject!|KeySize:#AESKeySize!=Bits256|InitializationVector:String!|IfFileExists:#IfFileExists!=AddSequentialSuffix	DecryptedFile:FileObject>DecryptedFile
Cryptography.EncryptFromFile.EncryptFromFileWithAES	A	Encoding:#EncryptionEncoding=Unicode|FileToEncrypt:FileObject|EncryptionKey:EncryptableObject|PaddingMode:#PaddingMode=PKCS7|KeySize:#AESKeySize=Bits256	EncryptedText:String
Cryptography.EncryptFromFile.EncryptFromFileWithAESUseIV	A	PaddingMode:#PaddingMode!=PKCS7|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|KeySize:#AESKeySize!=Bits256|FileToEncrypt:FileObject!	InitializationVector:String>InitializationVector|EncryptedText:String>EncryptedText
Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSalt	A	HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|PaddingMode:#PaddingMode!=PKCS7|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|KeySize:#AESKeySize!=Bits256|FileToEncrypt:FileObject!	Salt:String>Salt|EncryptedText:String>EncryptedText
Cryptography.EncryptFromFile.EncryptFromFileWithAESUseSaltAndIV	A	HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|PaddingMode:#PaddingMode!=PKCS7|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|KeySize:#AESKeySize!=Bits256|FileToEncrypt:FileObject!	Salt:String>Salt|InitializationVector:String>InitializationVector|EncryptedText:String>EncryptedText
Cryptography.EncryptText.EncryptTextWithAES	A	Encoding:#EncryptionEncoding=Unicode|TextToEncrypt:String|EncryptionKey:EncryptableObject|PaddingMode:#PaddingMode=PKCS7|KeySize:#AESKeySize=Bits256	EncryptedText:String
Cryptography.EncryptText.EncryptTextWithAESUseIV	A	TextToEncrypt:String!|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|PaddingMode:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	InitializationVector:String>InitializationVector|EncryptedText:String>EncryptedText
Cryptography.EncryptText.EncryptTextWithAESUseSalt	A	HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|TextToEncrypt:String!|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|PaddingMode:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	Salt:String>Salt|EncryptedText:String>EncryptedText
Cryptography.EncryptText.EncryptTextWithAESUseSaltAndIV	A	HashAlgorithm:#EncryptionHashAlgorithm!=SHA256|Iterations:Int32!=100000|TextToEncrypt:String!|EncryptionKey:EncryptableObject!|Encoding:#EncryptionEncoding!=Unicode|PaddingMode:#PaddingMode!=PKCS7|KeySize:#AESKeySize!=Bits256	Salt:String>Salt|InitializationVector:String>InitializationVector|EncryptedText:String>EncryptedText
Cryptography.HashFromFile	A	HashAlgorithm:#HashAlgorithm=SHA256|Encoding:#EncryptionEncoding=Unicode|File:FileObject	HashedText:String
Cryptography.HashFromFileWithKey	A	KeyedHashAlgorithm:#KeyedHashAlgorithm=HMACSHA256|Encoding:#EncryptionEncoding=Unicode|FileToHash:FileObject|HashKey:EncryptableObject	HashedText:String
Cryptography.HashText	A	HashAlgorithm:#HashAlgorithm=SHA256|Encoding:#EncryptionEncoding=Unicode|TextToHash:String	HashedText:String
Cryptography.HashTextWithKey	A	HashAlgorithm:#KeyedHashAlgorithm=HMACSHA256|Encoding:#EncryptionEncoding=Unicode|TextToHash:String|HashKey:EncryptableObject	HashedText:String
Cyberark.GetPassword.GetPassword	A	Safe:String!|Object:String!|ServerAddress:String!|Timeout:Int32!=30|AuthApp:String!=AIMWebService|ApplicationId:String!|AcceptUntrustedCertificates:Boolean!=False|Folder:String!|ExtraData:String=	Response:CustomObject>JSONResponse|PlainTextPassword:String>CyberArkPassword|Password:EncryptableObject>CyberArkPassword
Cyberark.GetPassword.GetPasswordWithFileCertificate	A	Safe:String!|Object:String!|ServerAddress:String!|Timeout:Int32!=30|AuthApp:String!=AIMWebService|ApplicationId:String!|AcceptUntrustedCertificates:Boolean!=False|CertificateFilePassword:EncryptableObject!|Folder:String!|ExtraData:String=|CertificateFilePath:FileObject!	Response:CustomObject>JSONResponse|PlainTextPassword:String>CyberArkPassword|Password:EncryptableObject>CyberArkPassword
Cyberark.GetPassword.GetPasswordWithStoreCertificate	A	Safe:String!|Object:String!|ServerAddress:String!|UseOnlyValidCertificate:Boolean!=False|Timeout:Int32!=30|StoreCertificatesPaths:String!|AuthApp:String!=AIMWebService|ApplicationId:String!|AcceptUntrustedCertificates:Boolean!=False|Folder:String!|ExtraData:String=	Response:CustomObject>JSONResponse|PlainTextPassword:String>CyberArkPassword|Password:EncryptableObject>CyberArkPassword
Database.Close	A	Connection:SqlConnectionHandle
Database.Connect	U
Database.Connect.Connect	A	ConnectionString:String!	Connection:SqlConnectionHandle>SQLConnection
Database.Connect.ConnectOracle	A	ProviderLibraryPath:FileObject!|ConnectionString:String!	Connection:SqlConnectionHandle>SQLConnection
Database.ExecuteSqlStatement.ConnectAndExecute	A	Statement:String!|Timeout:Int32!=30|ConnectionString:String!	Result:DataTable>QueryResult
Database.ExecuteSqlStatement.ConnectAndExecuteOracle	A	Statement:String!|Timeout:Int32!=30|ProviderLibraryPath:FileObject!|ConnectionString:String!	Result:DataTable>QueryResult
Database.ExecuteSqlStatement.Execute	A	Connection:SqlConnectionHandle|Statement:String|Timeout:Int32=30	Result:DataTable>QueryResult
DateTime.Add	A	DateTime:DateTime|TimeToAdd:Int32=0|TimeUnit:#TimeUnit=Days	ResultedDate:DateTime
DateTime.GetCurrentDateTime.Current	A	DateTimeFormat:#DateTimeFormat!=DateAndTime|Offset:String!=Europe/Bucharest	CurrentDateTime:DateTime>CurrentDateTime
DateTime.GetCurrentDateTime.CustomOffset	A	CustomOffset:Double!|DateTimeFormat:#DateTimeFormat!=DateAndTime	CurrentDateTime:DateTime>CurrentDateTime
DateTime.GetCurrentDateTime.CustomTimeZone	A	CustomTimeZone:String!|DateTimeFormat:#DateTimeFormat!=DateAndTime	CurrentDateTime:DateTime>CurrentDateTime
DateTime.GetCurrentDateTime.Local	A	DateTimeFormat:#DateTimeFormat=DateAndTime	CurrentDateTime:DateTime
DateTime.GetCurrentDateTime.Windows	A	TimeZoneLocation:#TimeZoneLocation!=UTC|DateTimeFormat:#DateTimeFormat!=DateAndTime	CurrentDateTime:DateTime>CurrentDateTime
DateTime.Subtract	A	FromDate:DateTime|SubstractDate:DateTime|TimeUnit:#DifferenceTimeUnit	TimeDifference:Decimal
Display.InputDialog	A	InputType:#InputType=SingleLine|IsTopMost:Boolean=False|DefaultValue:String|Message:String|Title:String	UserInput:String|ButtonPressed:String
Display.SelectDateDialog.SelectDate	A	DateDialogFormat:#DateDialogFormat=DateOnly|IsTopMost:Boolean=False|DefaultValue:Nullable*|Message:String|Title:String	SelectedDate:DateTime|ButtonPressed:String
Display.SelectDateDialog.SelectDateRange	A	IsTopMost:Boolean!=False|Message:String=|Title:String=|DefaultValueForSecondDate:Nullable*<DateTime>|DateDialogFormat:#DateDialogFormat!=DateOnly|DefaultValue:Nullable*<DateTime>	SelectedDate:DateTime>SelectedDate|SecondSelectedDate:DateTime>SecondSelectedDate|ButtonPressed:String>ButtonPressed
Display.SelectFileDialog.SelectFile	A	IsTopMost:Boolean=False|CheckIfFileExists:Boolean=False|FileFilter:String|InitialDirectory:FolderObject|Title:String	SelectedFile:FileObject|ButtonPressed:String
Display.SelectFileDialog.SelectFiles	A	InitialDirectory:FolderObject=|IsTopMost:Boolean!=False|Title:String=|CheckIfFileExists:Boolean!=False|FileFilter:String=	SelectedFiles:List*<FileObject>>SelectedFiles|ButtonPressed:String>ButtonPressed
Display.SelectFolder	A	IsTopMost:Boolean=False|Description:String|InitialDirectory:FolderObject	SelectedFolder:FolderObject|ButtonPressed:String
Display.SelectFromListDialog.SelectFromList	A	List:Object|IsTopMost:Boolean=False|AllowEmpty:Boolean=False|Message:String|Title:String	SelectedItem:String|SelectedIndex:Int32|ButtonPressed:String
Display.SelectFromListDialog.SelectFromListOrInsertValue	A	Message:String=|List:Object!|Title:String=|IsTopMost:Boolean!=False	SelectedItem:String>SelectedItem|ButtonPressed:String>ButtonPressed|SelectedIndex:Int32>SelectedIndex
Display.SelectFromListDialog.SelectItemsFromList	A	Message:String=|List:Object!|Title:String=|PreSelectItemsWithPlus:Boolean!=False|AllowEmpty:Boolean!=False|IsTopMost:Boolean!=False	SelectedItems:List*<String>>SelectedItems|SelectedIndexes:List*<Int32>>SelectedIndexes|ButtonPressed:String>ButtonPressed
Display.ShowCustomDialog	A	CardTemplateJson:String!	CustomFormData:CustomObject>CustomFormData|ButtonPressed:String>ButtonPressed
Display.ShowMessageDialog.ShowMessage	A	Icon:#Icon=None|Buttons:#Buttons=OK|DefaultButton:#DefaultButton=Button1|IsTopMost:Boolean=False|Message:String|Title:String	ButtonPressed:String
Display.ShowMessageDialog.ShowMessageWithTimeout	A	Message:String=|IsTopMost:Boolean!=False|Title:String=|Timeout:Int32!=3|Buttons:#Buttons!=OK|Icon:#Icon!=None|DefaultButton:#DefaultButton!=Button1	ButtonPressed:String>ButtonPressed
Email.ProcessEmails.Delete	U
Email.ProcessEmails.MarkAsUnread	U
Email.ProcessEmails.MarkAsUnreadAndMove	U
Email.ProcessEmails.Move	A	IMAPServer:String!|Port:Int32=993|EnableSSL:Boolean=True|Username:String|Password:EncryptableObject|AcceptUntrustedCertificates:Boolean=False|EmailsToProcess:List*|MailFolder:String
Email.RetrieveEmails.Retrieve	A	IMAPServer:String!|Port:Int32=993|EnableSSL:Boolean=True|Username:String|Password:EncryptableObject|AcceptUntrustedCertificates:Boolean=False|MailFolder:String|MailsToRetrieve:#RetrieveMessagesMode=All|MarkAsRead:Boolean=True|BodyContains:String|FromContains:String|SubjectContains:String|ToContains:String	RetrievedEmails:List*
Email.RetrieveEmails.RetrieveAndSaveAttachments	A	AcceptUntrustedCertificates:Boolean!=False|ToContains:String=|SubjectContains:String=|EnableSSL:Boolean!=True|Username:String!|Port:Int32!=993|Password:EncryptableObject!|SaveAttachmentsInto:FolderObject!|FromContains:String=|BodyContains:String=|IMAPServer:String!|MailFolder:String!|MarkAsRead:Boolean!=True|MailsToRetrieve:#RetrieveMessagesMode!=All	RetrievedEmails:List*<MailMessageObject>>RetrievedEmails
Email.SendEmail.AuthenticateAndSend	A	SendFrom:String!|SendTo:String!|SenderDisplayName:String=|Password:EncryptableObject!|Username:String!|Subject:String=|AcceptUntrustedCertificates:Boolean!=False|SMTPServer:String!|Attachments:List*<FileObject>=|EnableSSL:Boolean!=False|Port:Int32!=25|CC:String=|IsBodyHtml:Boolean!=False|BCC:String=|Body:String!=
Email.SendEmail.Send	A	SMTPServer:String!|Port:Int32=25|EnableSSL:Boolean=False|AcceptUntrustedCertificates:Boolean=False|SendFrom:String|SendTo:String|Body:String=|IsBodyHtml:Boolean=False|Attachments:List*|BCC:String|CC:String|SenderDisplayName:String|Subject:String
Excel.ActivateCellInExcel.ActivateCell	A	Instance:ExcelInstanceHandle|Column:String|Row:Int32
Excel.ActivateCellInExcel.ActivateCellRelativeTo	A	OffsetFromActiveCell:Int32!|Direction:#TwoDimensionalDirection!=Left|Instance:ExcelInstanceHandle!
Excel.ActivateCellInExcel.ActivateNamedCell	A	CellName:String!|Instance:ExcelInstanceHandle!
Excel.AddWorksheet	A	Instance:ExcelInstanceHandle|Name:String|WorksheetPosition:#WorksheetPosition
Excel.AppendCells.AppendCellsActiveSheetColumn	A	Instance:ExcelInstanceHandle|ColumnName:String
Excel.AppendCells.AppendCellsActiveSheetHeader	A	Instance:ExcelInstanceHandle!|HeaderName:String
Excel.AppendCells.AppendCellsNamedCellColumn	A	Instance:ExcelInstanceHandle!|CellName:String!|ColumnName:String
Excel.AppendCells.AppendCellsNamedCellHeader	A	Instance:ExcelInstanceHandle!|CellName:String!|HeaderName:String
Excel.Attach	A	DocumentName:FileObject	Instance:ExcelInstanceHandle>ExcelInstance
Excel.AutoFillCells.AutoFillCellsFromCoordinates	A	Instance:ExcelInstanceHandle!|StartRow:Int32!|StartColumn:String!|DestinationColumn:String!|DestinationRow:Int32!|EndRow:Int32!|EndColumn:String!
Excel.AutoFillCells.AutoFillNamedCells	A	Instance:ExcelInstanceHandle|SourceCellName:String|DestinationCellName:String
Excel.ClearCellsFromExcel.ClearCells	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32|EndColumn:String|EndRow:Int32
Excel.ClearCellsFromExcel.ClearCellsRelativeTo	A	OffsetY:Int32!|VerticalDirection:#VerticalDirection!=Above|Instance:ExcelInstanceHandle!|OffsetX:Int32!|HorizontalDirection:#HorizontalDirection!=Left
Excel.ClearCellsFromExcel.ClearNamedCell	A	CellName:String!|Instance:ExcelInstanceHandle!
Excel.ClearCellsFromExcel.ClearSingleCell	A	SingleCellRow:Int32!|SingleCellColumn:String!|Instance:ExcelInstanceHandle!
Excel.ClearFilterFromExcel.ClearFilterSpecificColumnWorksheet	A	Column:String!|Instance:ExcelInstanceHandle!
Excel.ClearFilterFromExcel.ClearFilterTable	A	TableName:String!|Instance:ExcelInstanceHandle!
Excel.ClearFilterFromExcel.ClearFilterTableSpecificColumn	A	Column:String!|TableName:String!|Instance:ExcelInstanceHandle!
Excel.ClearFilterFromExcel.ClearFilterWorksheet	A	Instance:ExcelInstanceHandle
Excel.CloseExcel.Close	A	Instance:ExcelInstanceHandle
Excel.CloseExcel.CloseAndSave	A	Instance:ExcelInstanceHandle!
Excel.CloseExcel.CloseAndSaveAs	A	Instance:ExcelInstanceHandle!|XmlMapName:String!=|DocumentPath:FileObject!|DocumentFormat:#ExcelFormat!=FromExtension
Excel.CopyCellsFromExcel.Copy	A	Instance:ExcelInstanceHandle!
Excel.CopyCellsFromExcel.CopyAllCells	A	Instance:ExcelInstanceHandle!
Excel.CopyCellsFromExcel.CopyCell	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32
Excel.CopyCellsFromExcel.CopyCells	A	StartColumn:String!|StartRow:Int32!|Instance:ExcelInstanceHandle!|EndColumn:String!|EndRow:Int32!
Excel.CopyCellsFromExcel.CopyNamedCell	A	CellName:String!|Instance:ExcelInstanceHandle!
Excel.CopyExcelWorksheet.CopyWorksheetWithIndex	A	TargetInstance:ExcelInstanceHandle!|TargetWorksheetName:String!|PasteWorksheetPosition:#WorksheetPosition!=First|SourceInstance:ExcelInstanceHandle!|SourceWorksheetIndex:Int32!
Excel.CopyExcelWorksheet.CopyWorksheetWithName	A	SourceInstance:ExcelInstanceHandle|SourceWorksheetName:String|TargetInstance:ExcelInstanceHandle|TargetWorksheetName:String|PasteWorksheetPosition:#WorksheetPosition=First
Excel.DeleteCells.DeleteCell	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32|ShiftCellsDirection:#ShiftCellsDirection=Left
Excel.DeleteCells.DeleteCells	A	EndColumn:String!|EndRow:Int32!|ShiftCellsDirection:#ShiftCellsDirection!=Left|StartRow:Int32!|Instance:ExcelInstanceHandle!|StartColumn:String!
Excel.DeleteColumn	A	Instance:ExcelInstanceHandle|Column:String
Excel.DeleteRow	A	Instance:ExcelInstanceHandle|Index:Int32
Excel.DeleteWorksheet.DeleteWorksheetByIndex	A	Instance:ExcelInstanceHandle!|Index:Int32!
Excel.DeleteWorksheet.DeleteWorksheetByName	A	Instance:ExcelInstanceHandle|Name:String
Excel.FilterCellsFromExcel.FilterAdvancedRangeCoordinates	A	AdvancedFilterFirstConditionValue:String!=|AdvancedFilterSecondConditionOperator:#FilterConditionOperator!=None|EndRow:Int32!|AdvancedFilterFirstConditionOperator:#FilterConditionOperator!=Equal|AdvancedFilterSecondConditionValue:String!=|AdvancedFilterLogicalOperator:#FilterLogicalOperator!=IsOr|EndColumn:String!|Instance:ExcelInstanceHandle!|Column:String!|StartColumn:String!|StartRow:Int32!
Excel.FilterCellsFromExcel.FilterAdvancedRangeNamedCell	A	AdvancedFilterFirstConditionValue:String!=|AdvancedFilterSecondConditionOperator:#FilterConditionOperator!=None|AdvancedFilterFirstConditionOperator:#FilterConditionOperator!=Equal|AdvancedFilterSecondConditionValue:String!=|AdvancedFilterLogicalOperator:#FilterLogicalOperator!=IsOr|Instance:ExcelInstanceHandle!|Column:String!|NamedCell:String!
Excel.FilterCellsFromExcel.FilterAdvancedTable	A	AdvancedFilterFirstConditionValue:String!=|AdvancedFilterSecondConditionOperator:#FilterConditionOperator!=None|AdvancedFilterFirstConditionOperator:#FilterConditionOperator!=Equal|AdvancedFilterSecondConditionValue:String!=|AdvancedFilterLogicalOperator:#FilterLogicalOperator!=IsOr|Instance:ExcelInstanceHandle!|Column:String!|TableName:String!
Excel.FilterCellsFromExcel.FilterAdvancedWorksheet	A	AdvancedFilterFirstConditionValue:String!=|AdvancedFilterSecondConditionOperator:#FilterConditionOperator!=None|AdvancedFilterFirstConditionOperator:#FilterConditionOperator!=Equal|AdvancedFilterSecondConditionValue:String!=|AdvancedFilterLogicalOperator:#FilterLogicalOperator!=IsOr|Instance:ExcelInstanceHandle!|Column:String!
Excel.FilterCellsFromExcel.FilterSimpleRangeCoordinates	A	EndRow:Int32!|SimpleFilterValues:List*<String>!|EndColumn:String!|Instance:ExcelInstanceHandle!|Column:String!|StartColumn:String!|StartRow:Int32!
Excel.FilterCellsFromExcel.FilterSimpleRangeNamedCell	A	SimpleFilterValues:List*<String>!|Instance:ExcelInstanceHandle!|Column:String!|NamedCell:String!
Excel.FilterCellsFromExcel.FilterSimpleTable	A	SimpleFilterValues:List*<String>!|Instance:ExcelInstanceHandle!|Column:String!|TableName:String!
Excel.FilterCellsFromExcel.FilterSimpleWorksheet	A	Instance:ExcelInstanceHandle|Column:String|SimpleFilterValues:List*=[]
Excel.FindAndReplace.FindAll	A	SearchBy:#SearchOrder!=Rows|TextToFind:String!|Instance:ExcelInstanceHandle!|MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False	Cells:DataTable>Cells
Excel.FindAndReplace.FindAndReplaceAll	A	SearchBy:#SearchOrder!=Rows|TextToReplaceWith:String!|TextToFind:String!|Instance:ExcelInstanceHandle!|MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False	Cells:DataTable>Cells
Excel.FindAndReplace.FindAndReplaceSingle	A	SearchBy:#SearchOrder!=Rows|TextToReplaceWith:String!|TextToFind:String!|Instance:ExcelInstanceHandle!|MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False	FoundRowIndex:Int32>FoundRowIndex|FoundColumnIndex:Int32>FoundColumnIndex
Excel.FindAndReplace.FindSingle	A	Instance:ExcelInstanceHandle|TextToFind:String|MatchCase:Boolean=False|MatchEntireCellContents:Boolean=False|SearchBy:#SearchOrder=Rows	FoundColumnIndex:Int32|FoundRowIndex:Int32
Excel.GetActiveCell	A	Instance:ExcelInstanceHandle	ActiveCellColumnIndex:Int32|ActiveCellRowIndex:Int32
Excel.GetActiveWorksheet	A	Instance:ExcelInstanceHandle	Name:String>SheetName|Index:Int32>SheetIndex
Excel.GetAllWorksheets	A	Instance:ExcelInstanceHandle	Worksheets:List*>SheetNames
Excel.GetColumnName	A	CellColumnIndex:Int32	ColumnName:String
Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeAllEmptyCells	A	StartColumn:String!|StartRow:Int32!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!	EmptyCells:DataTable>EmptyCells
Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeFirstEmptyCell	A	StartColumn:String!|StartRow:Int32!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!|EmptyCellsSearchDirection:#EmptyCellsSearchDirection!=Rows	EmptyCellRowIndex:Int32>EmptyCellRowIndex|EmptyCellColumnIndex:Int32>EmptyCellColumnIndex
Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeFirstEmptyCellInColumn	A	StartColumn:String!|StartRow:Int32!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!|SearchColumn:String!	EmptyCellRowIndex:Int32>EmptyCellRowIndex|EmptyCellColumnIndex:Int32>EmptyCellColumnIndex
Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeFirstEmptyCellInRow	A	StartColumn:String!|StartRow:Int32!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!|SearchRow:Int32!	EmptyCellRowIndex:Int32>EmptyCellRowIndex|EmptyCellColumnIndex:Int32>EmptyCellColumnIndex
Excel.GetEmptyCellFromExcel.GetEmptyCellsNamedCellAllEmptyCells	A	NamedCell:String!|Instance:ExcelInstanceHandle!	EmptyCells:DataTable>EmptyCells
Excel.GetEmptyCellFromExcel.GetEmptyCellsNamedCellFirstEmptyCell	A	Instance:ExcelInstanceHandle|EmptyCellsSearchDirection:#EmptyCellsSearchDirection=Rows|NamedCell:String	EmptyCellColumnIndex:Int32|EmptyCellRowIndex:Int32
Excel.GetEmptyCellFromExcel.GetEmptyCellsNamedCellFirstEmptyCellInColumn	A	NamedCell:String!|Instance:ExcelInstanceHandle!|SearchColumn:String!	EmptyCellRowIndex:Int32>EmptyCellRowIndex|EmptyCellColumnIndex:Int32>EmptyCellColumnIndex
Excel.GetEmptyCellFromExcel.GetEmptyCellsNamedCellFirstEmptyCellInRow	A	NamedCell:String!|Instance:ExcelInstanceHandle!|SearchRow:Int32!	EmptyCellRowIndex:Int32>EmptyCellRowIndex|EmptyCellColumnIndex:Int32>EmptyCellColumnIndex
Excel.GetFirstFreeColumnRow	A	Instance:ExcelInstanceHandle	FirstFreeColumn:Int32|FirstFreeRow:Int32
Excel.GetFirstFreeRowOnColumn	A	Instance:ExcelInstanceHandle|Column:String	FirstFreeRowOnColumn:Int32
Excel.GetSelectedCellRange	A	Instance:ExcelInstanceHandle	FirstColumnIndex:Int32|FirstRowIndex:Int32|LastColumnIndex:Int32|LastRowIndex:Int32
Excel.GetTableRange	A	Instance:ExcelInstanceHandle|TableName:String|IsPivot:Boolean=False	FirstColumnIndex:Int32|FirstRowIndex:Int32|LastColumnIndex:Int32|LastRowIndex:Int32
Excel.InsertColumn	A	Instance:ExcelInstanceHandle|Column:String
Excel.InsertRow	A	Instance:ExcelInstanceHandle|Index:Int32
Excel.LaunchExcel.Launch	A	UseMachineLocale:Boolean!=False|Visible:Boolean!=True|LoadAddInsAndMacros:Boolean!=False	Instance:ExcelInstanceHandle>ExcelInstance
Excel.LaunchExcel.LaunchAndOpen	A	Path:FileObject|Visible:Boolean=True|ReadOnly:Boolean=False|LoadAddInsAndMacros:Boolean=False|UseMachineLocale:Boolean!|WriteProtectionPassword:EncryptableObject|ReadProtectionPassword:EncryptableObject	Instance:ExcelInstanceHandle>ExcelInstance
Excel.LaunchExcel.LaunchAndOpenUnderExistingProcess	A	Path:FileObject!|UseMachineLocale:Boolean!=False|Visible:Boolean!=True|ReadOnly:Boolean!=False|WriteProtectionPassword:EncryptableObject=|ReadProtectionPassword:EncryptableObject=	Instance:ExcelInstanceHandle>ExcelInstance
Excel.LaunchExcel.LaunchUnderExistingProcess	A	UseMachineLocale:Boolean!=False|Visible:Boolean!=True	Instance:ExcelInstanceHandle>ExcelInstance
Excel.LookupRange.LookupRangeCoordinatesArray	A	StartRow:Int32!|StartColumn:String!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!|LookupValue:Object!	Result:Object>LookupResult
Excel.LookupRange.LookupRangeCoordinatesNonArray	A	StartRow:Int32!|StartColumn:String!|ValuesEndColumn:String!|ValuesStartRow:Int32!|ValuesStartColumn:String!|ValuesEndRow:Int32!|EndRow:Int32!|EndColumn:String!|Instance:ExcelInstanceHandle!|LookupValue:Object!	Result:Object>LookupResult
Excel.LookupRange.LookupRangeNamedCellArray	A	CellName:String!|Instance:ExcelInstanceHandle!|LookupValue:Object!	Result:Object>LookupResult
Excel.LookupRange.LookupRangeNamedCellNonArray	A	Instance:ExcelInstanceHandle|LookupValue:Object|CellName:String|ValuesCellName:String	Result:Object>LookupResult
Excel.PasteCellsToExcel.Paste	A	Instance:ExcelInstanceHandle!
Excel.PasteCellsToExcel.PasteAt	A	Instance:ExcelInstanceHandle|Column:String|Row:Int32
Excel.PasteCellsToExcel.PasteAtNamedCell	A	CellName:String!|Instance:ExcelInstanceHandle!
Excel.ReadCellFormula.ReadFormulaFromCellCoordinates	A	Instance:ExcelInstanceHandle|Column:String|Row:Int32	CellFormula:String
Excel.ReadCellFormula.ReadFormulaFromNamedCell	A	Instance:ExcelInstanceHandle!|CellName:String!	CellFormula:String>CellFormula
Excel.ReadFromExcel.Read	A	FirstLineIsHeader:Boolean!=False|GetCellContentsMode:#GetCellContentsMode!=TypedValues|Instance:ExcelInstanceHandle!	RangeValue:DataTable>ExcelData
Excel.ReadFromExcel.ReadAllCells	A	FirstLineIsHeader:Boolean!=False|GetCellContentsMode:#GetCellContentsMode!=TypedValues|Instance:ExcelInstanceHandle!	RangeValue:DataTable>ExcelData
Excel.ReadFromExcel.ReadCell	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32|GetCellContentsMode:#GetCellContentsMode=TypedValues	CellValue:Object>ExcelData
Excel.ReadFromExcel.ReadCells	A	StartColumn:String!|StartRow:Int32!|EndRow:Int32!|EndColumn:String!|FirstLineIsHeader:Boolean!=False|GetCellContentsMode:#GetCellContentsMode!=TypedValues|Instance:ExcelInstanceHandle!	RangeValue:DataTable>ExcelData
Excel.ReadFromExcel.ReadNamedCell	A	TrimEmptyCells:Boolean!=False|CellName:String!|GetCellContentsMode:#GetCellContentsMode!=TypedValues|Instance:ExcelInstanceHandle!	RangeValue:DataTable>ExcelData
Excel.RenameWorksheet.RenameWorksheetWithIndex	A	NewName:String!|Instance:ExcelInstanceHandle!|Index:Int32!
Excel.RenameWorksheet.RenameWorksheetWithName	A	Instance:ExcelInstanceHandle|Name:String|NewName:String
Excel.ResizeColumnsOrRows.AutofitAllColumns	A	Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.AutofitAllRows	A	Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.AutofitRangeOfColumns	A	EndColumn:String!|Instance:ExcelInstanceHandle!|StartColumn:String!
Excel.ResizeColumnsOrRows.AutofitRangeOfRows	A	EndRow:Int32!|StartRow:Int32!|Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.AutofitSingleColumn	A	Instance:ExcelInstanceHandle|Column:String
Excel.ResizeColumnsOrRows.AutofitSingleRow	A	Instance:ExcelInstanceHandle!|Row:Int32!
Excel.ResizeColumnsOrRows.ResizeAllColumns	A	Width:Int32!|Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.ResizeAllRows	A	Height:Int32!|Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.ResizeRangeOfColumns	A	EndColumn:String!|Width:Int32!|Instance:ExcelInstanceHandle!|StartColumn:String!
Excel.ResizeColumnsOrRows.ResizeRangeOfRows	A	EndRow:Int32!|StartRow:Int32!|Height:Int32!|Instance:ExcelInstanceHandle!
Excel.ResizeColumnsOrRows.ResizeSingleColumn	A	Width:Int32!|Instance:ExcelInstanceHandle!|Column:String!
Excel.ResizeColumnsOrRows.ResizeSingleRow	A	Height:Int32!|Instance:ExcelInstanceHandle!|Row:Int32!
Excel.RunMacro	A	Instance:ExcelInstanceHandle|Macro:String
Excel.SaveExcel.Save	A	Instance:ExcelInstanceHandle
Excel.SaveExcel.SaveAs	A	XmlMapName:String!=|Instance:ExcelInstanceHandle!|DocumentFormat:#ExcelFormat!=FromExtension|DocumentPath:FileObject!
Excel.SelectCellsFromExcel.SelectCells	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32|EndColumn:String|EndRow:Int32
Excel.SelectCellsFromExcel.SelectCellsRelativeTo	A	VerticalDirection:#VerticalDirection!=Above|OffsetY:Int32!|HorizontalDirection:#HorizontalDirection!=Left|OffsetX:Int32!|Instance:ExcelInstanceHandle!
Excel.SelectCellsFromExcel.SelectNamedCell	A	CellName:String!|Instance:ExcelInstanceHandle!
Excel.SetActiveWorksheet.ActivateWorksheetByIndex	A	Instance:ExcelInstanceHandle!|Index:Int32!
Excel.SetActiveWorksheet.ActivateWorksheetByName	A	Instance:ExcelInstanceHandle|Name:String
Excel.SetColor.SetColorNamedCellHex	A	Instance:ExcelInstanceHandle!|ColorHexValue:String!|CellName:String!
Excel.SetColor.SetColorNamedCellPredefined	A	Instance:ExcelInstanceHandle!|CellName:String!|ColorName:String!
Excel.SetColor.SetColorRangeHex	A	Instance:ExcelInstanceHandle!|EndRow:Int32!|StartRow:Int32!|StartColumn:String!|ColorHexValue:String!|EndColumn:String!
Excel.SetColor.SetColorRangePredefined	A	Instance:ExcelInstanceHandle!|EndRow:Int32!|StartRow:Int32!|StartColumn:String!|ColorName:String!|EndColumn:String!
Excel.SetColor.SetColorSingleCellHex	A	Instance:ExcelInstanceHandle!|StartRow:Int32!|StartColumn:String!|ColorHexValue:String!
Excel.SetColor.SetColorSingleCellPredefined	A	Instance:ExcelInstanceHandle|StartColumn:String|StartRow:Int32|ColorName:String
Excel.SortCellsFromExcel.SortRangeCoordinates	A	EndColumn:String!|StartRow:Int32!|EndRow:Int32!|FirstRowIsHeader:Boolean!=False|SortParameters:DataTable!|StartColumn:String!|Instance:ExcelInstanceHandle!
Excel.SortCellsFromExcel.SortRangeNamedCell	A	FirstRowIsHeader:Boolean!=False|SortParameters:DataTable!|Instance:ExcelInstanceHandle!|NamedCell:String!
Excel.SortCellsFromExcel.SortTable	A	SortParameters:DataTable!|Instance:ExcelInstanceHandle!|TableName:String!
Excel.SortCellsFromExcel.SortWorksheet	A	Instance:ExcelInstanceHandle|SortParameters:DataTable={ ^['Column1', 'Column2'] }|FirstRowIsHeader:Boolean=False
Excel.WriteToExcel.Write	A	Value:Object!|Instance:ExcelInstanceHandle!
Excel.WriteToExcel.WriteCell	A	Instance:ExcelInstanceHandle|Value:Object|Column:String|Row:Int32
Excel.WriteToExcel.WriteNamedCell	A	CellName:String!|WriteToAllCells:Boolean!=False|Value:Object!|Instance:ExcelInstanceHandle!
Exchange.ConnectToExchangeServer.Connect	A	ServerVersion:#ServerVersion!=Exchange2013_SP1|Timeout:Int32!=30|EmailAddress:String!	Connection:ExchangeConnectionHandle>ExchangeConnection
Exchange.ConnectToExchangeServer.ConnectToServer	A	ServerVersion:#ServerVersion!=Exchange2013_SP1|ServerAddress:String!|Timeout:Int32!=30	Connection:ExchangeConnectionHandle>ExchangeConnection
Exchange.ConnectToExchangeServer.ConnectToServerWithCredentials	A	ServerVersion:#ServerVersion!=Exchange2013_SP1|ServerAddress:String!|Username:String!|Timeout:Int32!=30|Password:EncryptableObject!|Domain:String=	Connection:ExchangeConnectionHandle>ExchangeConnection
Exchange.ConnectToExchangeServer.ConnectWithCredentials	A	ServerVersion:#ServerVersion!=Exchange2013_SP1|Username:String!|Timeout:Int32!=30|Password:EncryptableObject!|EmailAddress:String!|Domain:String=	Connection:ExchangeConnectionHandle>ExchangeConnection
Exchange.ProcessExchangeMessages.DeleteEmails	U
Exchange.ProcessExchangeMessages.MarkEmailsAsUnread	U
Exchange.ProcessExchangeMessages.MoveEmails	A	Connection:ExchangeConnectionHandle|EmailsToProcess:List*|ExchangeFolder:#Folder=Inbox
Exchange.ProcessExchangeMessages.MoveEmailsToAccount	U
Exchange.ProcessExchangeMessages.MoveEmailsToAccountFolder	U
Exchange.ProcessExchangeMessages.MoveEmailsToFolder	U
Exchange.RetrieveExchangeMessages.RetrieveEmails	A	Connection:ExchangeConnectionHandle!|ExchangeFolder:#Folder!=Inbox|RetrieveMode:#RetrieveMessagesMode!=Unread|MarkAsRead:Boolean!=True|ToContains:String=|SubjectContains:String=|BodyContains:String=|FromContains:String=	EmailMessages:List*<ExchangeMailMessage>>RetrievedEmails
Exchange.RetrieveExchangeMessages.RetrieveEmailsAndSaveAttachments	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccount	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolder	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolderAndSaveAttachments	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndSaveAttachments	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolder	U
Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolderAndSaveAttachments	U
Exchange.SendMessage	A	Connection:ExchangeConnectionHandle|SendFrom:String|SendTo:String|IsBodyHtml:Boolean=False|Attachments:List*|BCC:String|Body:String|CC:String|SenderDisplayName:String|Subject:String
External.InvokeCloudConnector	U
External.RunFlow	U
FTP.ChangeWorkingDirectory	A	Connection:FtpConnectionBase|SetWorkingDirectoryTo:String
FTP.CloseConnection	A	Connection:FtpConnectionBase
FTP.CreateDirectory	A	Connection:FtpConnectionBase|Directory:FtpFolderObject
FTP.DeleteDirectory	A	Connection:FtpConnectionBase|Directory:FtpFolderObject
FTP.DeleteFiles	A	Connection:FtpConnectionBase|Files:List*
FTP.DownloadFiles	A	Connection:FtpConnectionBase|DownloadInto:FolderObject|RemoteFilePaths:List*|TransferType:#FtpTransferType=Auto|IfFileExists:#IfFtpFileExists=Overwrite
FTP.DownloadFolders	A	Connection:FtpConnectionBase|RemotePath:List*|DownloadInto:FolderObject
FTP.InvokeCommand	A	Connection:FtpConnectionBase|Command:String|ValidReplyCodes:String=	ReplyCode:String|ReplyText:String
FTP.ListDirectory	A	Connection:FtpConnectionBase|Path:String=	Directories:List*|Files:List*
FTP.OpenConnection	A	Host:String!|Port:Int32!=21|ActiveMode:Boolean!=False|Username:String!|Timeout:Int32!=10|Password:EncryptableObject	Connection:FtpConnectionBase>FTPConnection
FTP.OpenSecureConnection.ConnectWithFtpsExplicit	A	Port:Int32!=22|Username:String!|Timeout:Int32!=10|ActiveMode:Boolean!=True|AcceptUntrustedCertificates:Boolean!=False|Password:EncryptableObject=|Host:String!	SftpConnection:FtpConnectionBase>SftpConnection
FTP.OpenSecureConnection.ConnectWithFtpsImplicit	A	Port:Int32!=22|Username:String!|Timeout:Int32!=10|ActiveMode:Boolean!=True|AcceptUntrustedCertificates:Boolean!=False|Password:EncryptableObject=|Host:String!	SftpConnection:FtpConnectionBase>SftpConnection
FTP.OpenSecureConnection.ConnectWithSftpPrivateKey	A	Port:Int32!=22|Username:String!|Timeout:Int32!=10|PathToPrivateKey:String!|Host:String!	SftpConnection:FtpConnectionBase>SftpConnection
FTP.OpenSecureConnection.ConnectWithSftpPrivateKeyAndPassPhrase	A	PrivateKeyPassPhrase:EncryptableObject=|Port:Int32!=22|Username:String!|Timeout:Int32!=10|PathToPrivateKey:String!|Host:String!	SftpConnection:FtpConnectionBase>SftpConnection
FTP.OpenSecureConnection.ConnectWithSftpUsernameAndPassword	A	Host:String|Port:Int32=22|Username:String|Timeout:Int32=10|Password:EncryptableObject	SftpConnection:FtpConnectionBase
FTP.RenameFile	A	Connection:FtpConnectionBase|FileToRename:FtpFileObject|NewFileName:String
FTP.SynchronizeDirectory.SynchronizeDownloadAll	A	Connection:FtpConnectionBase|LocalFolder:FolderObject|FtpDirectory:FtpFolderObject=/|DeleteIfSourceAbsent:Boolean=False|IncludeSubdirectories:Boolean=True|TimeDifferenceHours:Int32=0|TimeDifferenceMinutes:Int32=0|TimeDifferenceAhead:Boolean=True	FilesAdded:List*|FilesModified:List*|FilesDeleted:List*
FTP.SynchronizeDirectory.SynchronizeDownloadExcludeFilter	U
FTP.SynchronizeDirectory.SynchronizeDownloadIncludeFilter	U
FTP.SynchronizeDirectory.SynchronizeUploadAll	U
FTP.SynchronizeDirectory.SynchronizeUploadExcludeFilter	U
FTP.SynchronizeDirectory.SynchronizeUploadIncludeFilter	U
FTP.UploadFiles	A	Connection:FtpConnectionBase|Files:List*|RemoteLocation:String=|TransferType:#FtpTransferType=Auto|IfFileExists:#IfFtpFileExists=Overwrite
FTP.UploadFolders	A	Connection:FtpConnectionBase|Folders:List*|RemoteLocation:String
File.ConvertFromBase64	A	Base64Text:String|File:FileObject|IfFileExists:#IfExists=DoNothing
File.ConvertFromBinary	A	BinaryData:BinaryObject|File:FileObject|IfFileExists:#IfExists=DoNothing
File.ConvertToBase64	A	File:FileObject	Base64Text:String
File.ConvertToBinary	A	File:FileObject	BinaryData:BinaryObject
File.Copy	A	Files:List*|Destination:FolderObject|IfFileExists:#IfExists=DoNothing	CopiedFiles:List*
File.Delete	A	Files:List*
File.GetPathPart	A	File:FileObject	RootPath:FolderObject|Directory:FolderObject|FileName:String|FileNameWithoutExtension:String>FileNameNoExtension|Extension:String>FileExtension
File.GetTempPath	A		TempFile:FileObject
File.IfFile.DoesNotExist	C	File:FileObject!
File.IfFile.Exists	C	File:FileObject!
File.Move	A	Files:List*|Destination:FolderObject|IfFileExists:#IfExists=DoNothing	MovedFiles:List*
File.ReadFromCSVFile.ReadCSV	A	CSVFile:FileObject|Encoding:#CSVEncoding=UTF8|TrimFields:Boolean=True|FirstLineContainsColumnNames:Boolean=False|ColumnsSeparator:#CSVColumnsSeparator=SystemDefault	CSVTable:DataTable
File.ReadFromCSVFile.ReadCSVWithCustomSeparator	A	FirstLineContainsColumnNames:Boolean!=False|Encoding:#CSVEncoding!=UTF8|TrimFields:Boolean!=True|CustomColumnsSeparator:String!|CSVFile:FileObject!	CSVTable:DataTable>CSVTable
File.ReadFromCSVFile.ReadCSVWithFixedColumnWidths	A	FirstLineContainsColumnNames:Boolean!=False|Encoding:#CSVEncoding!=UTF8|TrimFields:Boolean!=True|FixedColumnWidths:String!|CSVFile:FileObject!	CSVTable:DataTable>CSVTable
File.ReadTextFromFile.ReadText	A	File:FileObject|Encoding:#TextFileEncoding=UTF8	Content:String>FileContents
File.ReadTextFromFile.ReadTextAsList	A	File:FileObject!|Encoding:#TextFileEncoding!=UTF8	Contents:List*<String>>FileContents
File.RenameFiles.OverwriteWithSequentialSuffix	A	SequenceSeparator:#Separator!=Space|StartNumberingAt:Int32!|SequenceNewName:String!|SequencePosition:#AddTextPosition!=AfterName|UsePadding:Boolean!=False|Files:List*<FileObject>!|Padding:Int32!=3|IfFileExists:#IfExists!=DoNothing|IncrementBy:Int32!	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.Rename	A	Files:List*|NewName:String|KeepExtension:Boolean=True|IfFileExists:#IfExists=DoNothing	RenamedFiles:List*
File.RenameFiles.RenameAddCustomDateTime	A	DateTimeSeparator:#Separator!=Space|Files:List*<FileObject>!|CustomDateTime:DateTime!|DateTimeFormat:String!=yyyyMMdd|DateTimePosition:#AddTextPosition!=AfterName|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameAddDateOrTime	A	DateTimeSeparator:#Separator!=Space|DateTimeToAdd:#DateTimeToAdd!=Current|Files:List*<FileObject>!|DateTimeFormat:String!=yyyyMMdd|DateTimePosition:#AddTextPosition!=AfterName|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameAddSequentialSuffix	A	SequenceSeparator:#Separator!=Space|StartNumberingAt:Int32!|SequencePosition:#AddTextPosition!=AfterName|UsePadding:Boolean!=False|Files:List*<FileObject>!|Padding:Int32!=3|IfFileExists:#IfExists!=DoNothing|IncrementBy:Int32!	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameAddText	A	TextPosition:#AddTextPosition!=AfterName|TextToAdd:String|Files:List*<FileObject>!|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameChangeExtension	A	Files:List*<FileObject>!|NewExtension:String|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameRemoveText	A	TextToRemove:String|Files:List*<FileObject>!|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.RenameFiles.RenameReplaceText	A	ReplaceWith:String|TextToReplace:String!|Files:List*<FileObject>!|IfFileExists:#IfExists!=DoNothing	RenamedFiles:List*<FileObject>>RenamedFiles
File.WaitForFile.Created	W	File:FileObject!
File.WaitForFile.Deleted	W	File:FileObject!
File.WriteText	A	File:FileObject|AppendNewLine:Boolean=True|IfFileExists:#IfFileExists~2=Overwrite|Encoding:#FileEncoding=Unicode|TextToWrite:Object
File.WriteToCSVFile.WriteCSV	A	VariableToWrite:Object|CSVFile:FileObject|CsvFileEncoding:#CSVEncoding=UTF8|IncludeColumnNames:Boolean=False|IfFileExists:#IfFileExists~2=Overwrite|ColumnsSeparator:#CSVColumnsSeparator=SystemDefault
File.WriteToCSVFile.WriteCSVWithCustomSeparator	A	IncludeColumnNames:Boolean!=False|IfFileExists:#IfFileExists~2!=Overwrite|VariableToWrite:Object!|CSVFile:FileObject!|CustomColumnsSeparator:String!|CsvFileEncoding:#CSVEncoding!=UTF8
FlowControl.IfSafeStop	C	ShouldStop:Boolean=True
FlowControl.ThrowCustomError	A	CustomErrorCode:CustomErrorCode|CustomErrorMessage:String
Folder.Copy	A	Folder:FolderObject|Destination:FolderObject|IfFolderExists:#IfExists=DoNothing	CopiedFolder:FolderObject
Folder.Create	A	FolderPath:FolderObject|FolderName:String	Folder:FolderObject>NewFolder
Folder.Delete	A	Folder:FolderObject
Folder.Empty	A	Folder:FolderObject
Folder.GetFiles	A	Folder:FolderObject|FileFilter:String=%2A|IncludeSubfolders:Boolean=False|FailOnAccessDenied:Boolean=True|SortBy1:#SortBy=NoSort|SortDescending1:Boolean=False|SortBy2:#SortBy=NoSort|SortDescending2:Boolean=False|SortBy3:#SortBy=NoSort|SortDescending3:Boolean=False	Files:List*
Folder.GetSpecialFolder	A	SpecialFolder:#SpecialFolder=DesktopDirectory	SpecialFolderPath:FolderObject
Folder.GetSubfolders	A	Folder:FolderObject|FolderFilter:String=%2A|IncludeSubfolders:Boolean=False|FailOnAccessDenied:Boolean=True|SortBy1:#SortBy=NoSort|SortDescending1:Boolean=False|SortBy2:#SortBy=NoSort|SortDescending2:Boolean=False|SortBy3:#SortBy=NoSort|SortDescending3:Boolean=False	Subfolders:List*>Folders
Folder.IfFolderExists.DoesNotExist	C	Path:FolderObject!
Folder.IfFolderExists.Exists	C	Path:FolderObject!
Folder.Move	A	Folder:FolderObject|Destination:FolderObject	MovedFolder:FolderObject
Folder.Rename	A	Folder:FolderObject|NewName:String	RenamedFolder:FolderObject
GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromFile	A	APIKey:String|DocumentType:#DocumentType=PlainText|FilePath:FileObject|Timeout:Int32=30|Language:String	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromGCS	A	Language:String=|Timeout:Int32!=30|GcsUrl:String!|APIKey:String!|DocumentType:#DocumentType!=PlainText	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromFile	A	APIKey:String|DocumentType:#DocumentType=PlainText|FilePath:FileObject|Timeout:Int32=30|Language:String	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromGCS	A	Language:String=|Timeout:Int32!=30|GcsUrl:String!|APIKey:String!|DocumentType:#DocumentType!=PlainText	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromFile	A	APIKey:String|DocumentType:#DocumentType=PlainText|FilePath:FileObject|Timeout:Int32=30|Language:String	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromGCS	A	Language:String=|Timeout:Int32!=30|GcsUrl:String!|APIKey:String!|DocumentType:#DocumentType!=PlainText	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
GoogleCognitive.TextDetectionGoogle.TextDetectionFromFile	A	APIKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
GoogleCognitive.TextDetectionGoogle.TextDetectionFromGCS	A	Timeout:Int32!=30|ImageUrl:String!|APIKey:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
IBMCognitive.AnalyzeToneIBM.AnalyzeFromFile	A	Sentences:String=|Timeout:Int32!=30|VersionDate:String!|Tones:String=|ContentType:#ContentType!=TextPlain|ApiKey:String!|FilePath:FileObject!|Location:#ToneAnalyzerServiceLocation!=UsEast|InstanceId:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
IBMCognitive.AnalyzeToneIBM.AnalyzeFromText	A	ApiKey:String|VersionDate:String|Location:#ToneAnalyzerServiceLocation=UsEast|InstanceId:String|Text:String|ContentType:#ContentType=TextPlain|Timeout:Int32=30|Sentences:String|Tones:String	Response:CustomObject>JSONResponse|StatusCode:Int32
IBMCognitive.ClassifyImageIBM.ClassifyImageFromFile	A	ApiKey:String|VersionDate:String|Location:#ImageClassificationServiceLocation=UsSouth|InstanceId:String|ImageFile:FileObject|Owners:String=me|ClassifierIds:String=default|Timeout:Int32=30|Language:String|Threshold:String	Response:CustomObject>JSONResponse|StatusCode:Int32
IBMCognitive.ClassifyImageIBM.ClassifyImageFromUrl	A	Owners:String=me|Location:#ImageClassificationServiceLocation!=UsSouth|VersionDate:String!|Timeout:Int32!=30|Threshold:String=|ClassifierIds:String=default|ApiKey:String!|Language:String=|InstanceId:String!|ImageUrl:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
IBMCognitive.ConvertDocumentIBM.ConvertToAnswerUnits	A	Username:String|Password:EncryptableObject|VersionDate:String|FilePath:FileObject|MimeType:#MimeType=TextHtml|Timeout:Int32=30|AnswerUnits:String	Response:CustomObject>JSONResponse|StatusCode:Int32
IBMCognitive.ConvertDocumentIBM.ConvertToHtml	A	Timeout:Int32!=30|Password:EncryptableObject!|VersionDate:String!|Username:String!|MimeType:#MimeType!=TextHtml|FilePath:FileObject!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
IBMCognitive.ConvertDocumentIBM.ConvertToText	A	Timeout:Int32!=30|Password:EncryptableObject!|VersionDate:String!|Username:String!|MimeType:#MimeType!=TextHtml|FilePath:FileObject!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
IBMCognitive.IdentifyLanguageIBM	A	ApiKey:String|VersionDate:String|Location:#LanguageTranslatorServiceLocation=UsEast|InstanceId:String|Text:String|ContentType:String=text/plain|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
IBMCognitive.TranslateIBM.TranslateWithModelId	A	ApiKey:String|VersionDate:String|Location:#LanguageTranslatorServiceLocation=UsEast|InstanceId:String|ModelId:String|Text:List*|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
IBMCognitive.TranslateIBM.TranslateWithSourceAndTarget	A	Text:List*<String>!|Target:String!|Timeout:Int32!=30|VersionDate:String!|InstanceId:String!|ApiKey:String!|Location:#LanguageTranslatorServiceLocation!=UsEast|Source:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
LLM.InvokeLLM	A	MaxTokens:Int32!=2048|Temperature:Double!=0.8|ResponseFormat:#ResponseFormatType!=Text|ApiKey:EncryptableObject=|Timeout:Int32!=300|AttachFiles:List*<FileObject>!=|EndpointUrl:String!=http://localhost:11434/v1|ToolBindings:String=|ModelConfiguration:String!|UserPrompt:String!|SystemPrompt:String!=	CompletionTokens:Int32>CompletionTokens|PromptTokens:Int32>PromptTokens|Response:String>Response
Logging.LogMessage	A	Message:String|LogLevel:#LogLevel=InfoLevel
MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromFile	A	ServerLocation:#MicrosoftServerLocation=WestUS|SubscriptionKey:String|ImageFile:FileObject|Timeout:Int32=30|Details:String|Language:String|VisualFeatures:String	Response:CustomObject>JSONResponse|StatusCode:Int32
MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromUrl	A	SubscriptionKey:String!|ServerLocation:#MicrosoftServerLocation!=WestUS|VisualFeatures:String=|Timeout:Int32!=30|Details:String=|Language:String=|ImageUrl:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromFile	A	ServerLocation:#MicrosoftServerLocation=WestUS|SubscriptionKey:String|ImageFile:FileObject|Timeout:Int32=30|MaxCandidates:String	Response:CustomObject>JSONResponse|StatusCode:Int32
MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromUrl	A	ServerLocation:#MicrosoftServerLocation!=WestUS|SubscriptionKey:String!|Timeout:Int32!=30|ImageUrl:String!|MaxCandidates:String=	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
MicrosoftCognitive.DetectLanguage	U
MicrosoftCognitive.KeyPhrasesMicrosoft	U
MicrosoftCognitive.OCRMicrosoft.OCRFromFile	A	ServerLocation:#MicrosoftServerLocation=WestUS|SubscriptionKey:String|ImageFile:FileObject|Timeout:Int32=30|DetectOrientation:String|Language:String	Response:CustomObject>JSONResponse|StatusCode:Int32
MicrosoftCognitive.OCRMicrosoft.OCRFromURL	A	ServerLocation:#MicrosoftServerLocation!=WestUS|Timeout:Int32!=30|SubscriptionKey:String!|DetectOrientation:String=|Language:String=|ImageUrl:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
MicrosoftCognitive.SentimentMicrosoft	U
MicrosoftCognitive.SpellCheckMicrosoft	A	SubscriptionKey:String|Text:List*|Timeout:Int32=30|Mkt:String|Mode:String	Response:CustomObject>JSONResponse|StatusCode:Int32
MicrosoftCognitive.TagImageMicrosoft.TagImageFromFile	A	ServerLocation:#MicrosoftServerLocation=WestUS|SubscriptionKey:String|ImageFile:FileObject|Timeout:Int32=30	Response:CustomObject>JSONResponse|StatusCode:Int32
MicrosoftCognitive.TagImageMicrosoft.TagImageFromURL	A	ServerLocation:#MicrosoftServerLocation!=WestUS|SubscriptionKey:String!|Timeout:Int32!=30|ImageUrl:String!	StatusCode:Int32>StatusCode|Response:CustomObject>JSONResponse
MouseAndKeyboard.BlockInput	A	BlockIt:Boolean=True
MouseAndKeyboard.GetKeyboardLayout	A		KeyboardLayoutId:Int64
MouseAndKeyboard.GetMousePosition	A	RelativeTo:#MousePositionRelativeTo=Screen	X:Int32>MousePosX|Y:Int32>MousePosY
MouseAndKeyboard.MoveMouse	A	X:Int32|Y:Int32|RelativeTo:#PositionRelativeTo=Screen|MovementStyle:#MovementStyle=Instant
MouseAndKeyboard.MoveMouseToImage.ClickImage	U
MouseAndKeyboard.MoveMouseToImage.ClickImageOfSubregion	U
MouseAndKeyboard.MoveMouseToImage.MoveMouseToImage	U
MouseAndKeyboard.MoveMouseToImage.MoveMouseToImageOfSubregion	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionRelativeToImageOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionRelativeToImageOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionRelativeToImageOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnSubregionRelativeToImageOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionRelativeToImageOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionRelativeToImageOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionRelativeToImageOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.MoveMouseToTextOnSubregionRelativeToImageOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionRelativeToImageOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionRelativeToImageOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionRelativeToImageOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndClickTextOnSubregionRelativeToImageOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnScreenWithWindowsOcr	A	TextToFind:String|IsRegEx:Boolean=False|WindowsOcrLanguage:#WindowsOcrLanguage=English|Occurence:Int32=1|SearchForTextOn:#SearchTarget=EntireScreen|ImageWidthMultiplier:Int32=1|ImageHeightMultiplier:Int32=1|MovementStyle:#MovementStyle=Instant|Timeout:Int32=5|PositionRelativeToText:#PositionOnImage=MiddleCenter|OffsetX:Int32=0|OffsetY:Int32=0	X:Int32>LocationOfTextFoundX|Y:Int32>LocationOfTextFoundY|Width:Int32>WidthOfTextFound|Height:Int32>HeightOfTextFound
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionOfScreenWithWindowsOcr	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionRelativeToImageOfScreenWithCustomTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionRelativeToImageOfScreenWithOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionRelativeToImageOfScreenWithTesseractOCR	U
MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.WaitForTextToAppearAndMoveMouseToTextOnSubregionRelativeToImageOfScreenWithWindowsOcr	U
MouseAndKeyboard.PressReleaseKey.PressKey	A	Control:Boolean=False|Alt:Boolean=False|Shift:Boolean=False|Win:Boolean=False
MouseAndKeyboard.PressReleaseKey.ReleaseKey	A	Shift:Boolean!=False|Win:Boolean!=False|Alt:Boolean!=False|Control:Boolean!=False
MouseAndKeyboard.SendKeys.FocusAndSendKeys	A	TextToSend:EncryptableObject|DelayBetweenKeystrokes:Int32=10|SendTextAsHardwareKeys:Boolean=False
MouseAndKeyboard.SendKeys.FocusAndSendKeysByControl	A	TextToSend:EncryptableObject!|SendTextAsHardwareKeys:Boolean!=False|Control:UIControl!|DelayBetweenKeystrokes:Int32!=10
MouseAndKeyboard.SendKeys.FocusAndSendKeysByInstanceOrHandle	A	TextToSend:EncryptableObject!|SendTextAsHardwareKeys:Boolean!=False|WindowInstance:Int32!|DelayBetweenKeystrokes:Int32!=10
MouseAndKeyboard.SendKeys.FocusAndSendKeysByTitleClass	A	TextToSend:EncryptableObject!|SendTextAsHardwareKeys:Boolean!=False|Title:String!=|Class:String!=|DelayBetweenKeystrokes:Int32!=10
MouseAndKeyboard.SendMouseClick.Click	A	ClickType:#MouseClickType=LeftClick|MillisecondsDelay:Int32=0
MouseAndKeyboard.SendMouseClick.ClickAt	A	RelativeTo:#PositionRelativeTo!=Screen|X:Int32!|Y:Int32!|ClickType:#MouseClickType!=LeftClick|MillisecondsDelay:Int32!=0|MovementStyle:#MovementStyle!=Instant
MouseAndKeyboard.SetKeyState	A	Key:#MultiStateKey=CapsLock|State:#KeyState=ModeOn
MouseAndKeyboard.SetKeyboardLayout	A	KeyboardLayoutId:Int64!
MouseAndKeyboard.WaitForMouse.WaitForMouseToBecome	W	MousePointerState:#MousePointerState!=Arrow
MouseAndKeyboard.WaitForMouse.WaitForMouseToBecomeDifferentThan	W	MousePointerState:#MousePointerState!=Arrow
MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKey	A	InputKeys:List*=['Ctrl+A']	IndexOfShortcutKeyPressed:Int32
MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKeyAndProceedOnTimeout	A	InputKeys:List*<String>!=Ctrl + A|ContinueAfter:Int32!=10	IndexOfShortcutKeyPressed:Int32>IndexOfShortcutKeyPressed
OCR.CreateMODIEngine	U
OCR.CreateTesseractEngine.CreateCustomTesseractEngine	U
OCR.CreateTesseractEngine.CreateTesseractEngine	U
OCR.ExtractTextWithOCR.ExtractTextFromFile	A	OCREngine:OCREngineObject!|ImageFile:FileObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImage	U
OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithCustomTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithWindowsOcr	U
OCR.ExtractTextWithOCR.ExtractTextFromFileWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!|ImageFile:FileObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromFileWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|ImageFile:FileObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromFileWithWindowsOcr	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageFile:FileObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindow	A	OCREngine:OCREngineObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImage	U
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr	U
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithWindowsOcr	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|WindowsOcrLanguage:#WindowsOcrLanguage!=English	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFile	A	Y2:Nullable*<Int32>|OCREngine:OCREngineObject!|Y1:Nullable*<Int32>|ImageFile:FileObject!|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!|Y1:Nullable*<Int32>|ImageFile:FileObject!|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|Language:#TesseractLanguage!=English|Y1:Nullable*<Int32>|ImageFile:FileObject!|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithWindowsOcr	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|Y1:Nullable*<Int32>|ImageFile:FileObject!|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindow	A	Y2:Nullable*<Int32>|OCREngine:OCREngineObject!|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|Language:#TesseractLanguage!=English|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithWindowsOcr	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreen	A	Y2:Nullable*<Int32>|OCREngine:OCREngineObject!|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|Language:#TesseractLanguage!=English|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithWindowsOcr	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|Y1:Nullable*<Int32>|X1:Nullable*<Int32>|X2:Nullable*<Int32>	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromScreen	A	OCREngine:OCREngineObject!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImage	U
OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithCustomTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithTesseract	U
OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithWindowsOcr	U
OCR.ExtractTextWithOCR.ExtractTextFromScreenWithCustomTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|LanguageDataPath:FolderObject!|LanguageAbbreviation:String!	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromScreenWithTesseract	A	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English	OcrText:String>OcrText
OCR.ExtractTextWithOCR.ExtractTextFromScreenWithWindowsOcr	A	WindowsOcrLanguage:#WindowsOcrLanguage=English|ImageWidthMultiplier:Int32=1|ImageHeightMultiplier:Int32=1	OcrText:String
OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImage	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithTesseract	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImage	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithCustomTesseract	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithTesseract	U
OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithWindowsOcr	U
OCR.IfTextOnScreen.TextOnScreenDoesNotExist	C	OCREngine:OCREngineObject!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithCustomTesseract	C	ImageHeightMultiplier:Int32!=1|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithTesseract	C	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithWindowsOcr	C	ImageHeightMultiplier:Int32!=1|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenExists	C	OCREngine:OCREngineObject!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenExistsWithCustomTesseract	C	ImageHeightMultiplier:Int32!=1|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenExistsWithTesseract	C	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnScreenExistsWithWindowsOcr	C	TextToFind:String!|IsRegex:Boolean!=False|WindowsOcrLanguage:#WindowsOcrLanguage!=English|SearchForTextOn:#SearchTarget!=EntireScreen|ImageWidthMultiplier:Int32!=1|ImageHeightMultiplier:Int32!=1	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExist	C	OCREngine:OCREngineObject!|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithCustomTesseract	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithTesseract	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithWindowsOcr	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenExists	C	OCREngine:OCREngineObject!|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithCustomTesseract	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithTesseract	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithWindowsOcr	C	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExist	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithCustomTesseract	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithTesseract	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithWindowsOcr	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExists	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithCustomTesseract	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithTesseract	U
OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithWindowsOcr	U
OCR.WaitForTextOnScreen.TextOnScreenToAppear	W	OCREngine:OCREngineObject!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToAppearWithCustomTesseract	W	ImageHeightMultiplier:Int32!=1|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToAppearWithTesseract	W	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToAppearWithWindowsOcr	W	TextToFind:String!|IsRegex:Boolean!=False|WindowsOcrLanguage:#WindowsOcrLanguage!=English|SearchForTextOn:#SearchTarget!=EntireScreen|ImageWidthMultiplier:Int32!=1|ImageHeightMultiplier:Int32!=1	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToDisappear	W	OCREngine:OCREngineObject!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithCustomTesseract	W	ImageHeightMultiplier:Int32!=1|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithTesseract	W	ImageHeightMultiplier:Int32!=1|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithWindowsOcr	W	ImageHeightMultiplier:Int32!=1|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppear	W	OCREngine:OCREngineObject!|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithCustomTesseract	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithTesseract	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithWindowsOcr	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappear	W	OCREngine:OCREngineObject!|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithCustomTesseract	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|LanguageDataPath:FolderObject!|ImageWidthMultiplier:Int32!=1|LanguageAbbreviation:String!|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithTesseract	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|ImageWidthMultiplier:Int32!=1|Language:#TesseractLanguage!=English|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithWindowsOcr	W	ImageHeightMultiplier:Int32!=1|X2:Nullable*<Int32>|Y1:Nullable*<Int32>|Y2:Nullable*<Int32>|WindowsOcrLanguage:#WindowsOcrLanguage!=English|ImageWidthMultiplier:Int32!=1|X1:Nullable*<Int32>|TextToFind:String!|IsRegex:Boolean!=False|SearchForTextOn:#SearchTarget!=EntireScreen	TextLocationY:Int32>LocationOfTextFoundY|TextLocationX:Int32>LocationOfTextFoundX
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppear	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithCustomTesseract	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithTesseract	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithWindowsOcr	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappear	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithCustomTesseract	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithTesseract	U
OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithWindowsOcr	U
Outlook.Close	A	Instance:OutlookInstanceHandle
Outlook.Launch	A		Instance:OutlookInstanceHandle
Outlook.ProcessEmailMessages.DeleteEmails	A	Instance:OutlookInstanceHandle!|Account:String!|EmailsToProcess:List*<OutlookMailMessage>!
Outlook.ProcessEmailMessages.MarkEmailsAsUnread	A	Instance:OutlookInstanceHandle!|Account:String!|EmailsToProcess:List*<OutlookMailMessage>!
Outlook.ProcessEmailMessages.MoveEmails	A	MailFolder:String!|Instance:OutlookInstanceHandle!|Account:String!|EmailsToProcess:List*<OutlookMailMessage>!
Outlook.RespondToMailMessage.ForwardEmail	U
Outlook.RespondToMailMessage.ReplyAllToEmail	U
Outlook.RespondToMailMessage.ReplyToEmail	A	Instance:OutlookInstanceHandle|Account:String|MailMessage:OutlookMailMessage|Body:String=|Attachments:List*
Outlook.RetrieveEmailMessages.RetrieveEmails	A	Instance:OutlookInstanceHandle!|Account:String!|MailFolder:String|EmailsToRetrieve:#RetrieveMessagesMode!=All|MarkAsRead:Boolean=True|ReadBodyAsHtml:Boolean!=False|BodyContains:String|FromContains:String|SubjectContains:String|ToContains:String	Messages:List*<OutlookMailMessage>
Outlook.RetrieveEmailMessages.RetrieveEmailsAndSaveAttachments	A	ReadBodyAsHtml:Boolean!=False|MarkAsRead:Boolean!=True|MailFolder:String!|ToContains:String=|SubjectContains:String=|SaveAttachmentsInto:FolderObject!|BodyContains:String=|Account:String!|Instance:OutlookInstanceHandle!|FromContains:String=|EmailsToRetrieve:#RetrieveMessagesMode!=All	Messages:List*<OutlookMailMessage>>RetrievedEmails
Outlook.SaveOutlookEmailMessages.SaveEmails	A	Instance:OutlookInstanceHandle|Account:String|EmailsToSave:List*|SaveFormat:#MessageType=OutlookMessageFormatUnicode|SaveEmailsTo:FolderObject	MessagesFiles:List*
Outlook.SaveOutlookEmailMessages.SaveEmailsAs	A	SaveEmailsAs:String!|SaveEmailsTo:FolderObject!|SaveFormat:#MessageType!=OutlookMessageFormatUnicode|Account:String!|EmailsToSave:List*<OutlookMailMessage>!|Instance:OutlookInstanceHandle!	MessagesFiles:List*<String>>StoredMessagesFiles
Outlook.SendEmailThroughOutlook.SendEmail	A	Instance:OutlookInstanceHandle!|Account:String!|SendTo:String|IsBodyHtml:Boolean=False|IsDraft:Boolean!=False|Attachments:List*|BCC:String|Body:String|CC:String|Subject:String
Outlook.SendEmailThroughOutlook.SendEmailFromMailbox	A	IsDraft:Boolean!=False|IsBodyHtml:Boolean!=False|Subject:String=|SendTo:String!|SendFrom:String!|BCC:String=|Attachments:List*<FileObject>=|Account:String!|Instance:OutlookInstanceHandle!|CC:String=|Body:String=
PGP.PgpDecryptFile.PgpDecryptFile	A	PrivateKeyFilePath:FileObject!|Passphrase:EncryptableObject|InputFilePath:FileObject!|OutputFilePath:FileObject!
PGP.PgpDecryptFile.PgpDecryptFilePrivateKeyAsText	A	PrivateKeyText:String!|Passphrase:EncryptableObject|InputFilePath:FileObject!|OutputFilePath:FileObject!
PGP.PgpEncryptFile.PgpEncryptFile	A	EncryptionAlgorithm:#PgpEncryptionAlgorithm!=AES256|PublicKeyFilePath:FileObject!|IsAsciiArmored:Boolean!=False|CompressionAlgorithm:#PgpCompressionAlgorithm!=ZIP|OutputFilePath:FileObject!|InputFilePath:FileObject!
PGP.PgpEncryptFile.PgpEncryptFilePublicKeyAsText	A	EncryptionAlgorithm:#PgpEncryptionAlgorithm!=AES256|IsAsciiArmored:Boolean!=False|CompressionAlgorithm:#PgpCompressionAlgorithm!=ZIP|OutputFilePath:FileObject!|InputFilePath:FileObject!|PublicKeyText:String!
Pdf.ExtractImagesFromPDF.ExtractImages	A	PDFFile:FileObject|ImagesName:String|ImagesFolder:FolderObject|Password:EncryptableObject
Pdf.ExtractImagesFromPDF.ExtractImagesFromPage	A	Password:EncryptableObject=|PDFFile:FileObject!|ImagesFolder:FolderObject!|PageNumber:Int32!|ImagesName:String!
Pdf.ExtractImagesFromPDF.ExtractImagesFromPageRange	A	Password:EncryptableObject=|ToPageNumber:Int32!|PDFFile:FileObject!|ImagesFolder:FolderObject!|FromPageNumber:Int32!|ImagesName:String!
Pdf.ExtractPages	A	PDFFile:FileObject|PageSelection:String|ExtractedPDFPath:FileObject|IfFileExists:#IfFileExists=AddSequentialSuffix|Password:EncryptableObject	ExtractedPDFFile:FileObject
Pdf.ExtractTablesFromPDF.ExtractTables	A	PDFFile:FileObject|MultiPageTables:Boolean=True|SetFirstRowAsHeader:Boolean=True|Password:EncryptableObject	ExtractedPDFTables:List*
Pdf.ExtractTablesFromPDF.ExtractTablesFromPage	A	PDFFile:FileObject!|Password:EncryptableObject=|SetFirstRowAsHeader:Boolean!=True|MultiPageTables:Boolean!=True|PageNumber:Int32!	ExtractedPDFTables:List*<PDFTableInfo>>ExtractedPDFTables
Pdf.ExtractTablesFromPDF.ExtractTablesFromPageRange	A	PDFFile:FileObject!|Password:EncryptableObject=|ToPageNumber:Int32!|SetFirstRowAsHeader:Boolean!=True|MultiPageTables:Boolean!=True|FromPageNumber:Int32!	ExtractedPDFTables:List*<PDFTableInfo>>ExtractedPDFTables
Pdf.ExtractTextFromPDF.ExtractText	A	PDFFile:FileObject|DetectLayout:Boolean=False|Password:EncryptableObject	ExtractedText:String
Pdf.ExtractTextFromPDF.ExtractTextFromPage	A	PDFFile:FileObject!|DetectLayout:Boolean!=False|Password:EncryptableObject=|PageNumber:Int32!	ExtractedText:String>ExtractedPDFText
Pdf.ExtractTextFromPDF.ExtractTextFromPageRange	A	PDFFile:FileObject!|ToPageNumber:Int32!|DetectLayout:Boolean!=False|Password:EncryptableObject=|FromPageNumber:Int32!	ExtractedText:String>ExtractedPDFText
Pdf.MergeFiles	A	PDFFiles:List*|MergedPDFPath:FileObject|IfFileExists:#IfFileExists=AddSequentialSuffix|PasswordDelimiter:String=,|Passwords:EncryptableObject	MergedPDF:FileObject
PowerAutomateEnvironment.GetEnvironmentMetadata	A		EnvironmentName:String>EnvironmentName|EnvironmentId:String>EnvironmentId
PowerAutomateEnvironment.GetFlowMetadata	A		CurrentSubflowName:String>CurrentSubflowName|FlowId:String>FlowId|FlowName:String>FlowName
PowerPoint.AddPowerPointSlide.AddSlideAsFirst	A	Instance:PowerPointInstanceHandle!	SlideIndex:Int32>SlideIndex
PowerPoint.AddPowerPointSlide.AddSlideAsLast	A	Instance:PowerPointInstanceHandle!	SlideIndex:Int32>SlideIndex
PowerPoint.AddPowerPointSlide.AddSlideAtPosition	A	SlidePosition:Int32!=1|Instance:PowerPointInstanceHandle!	SlideIndex:Int32>SlideIndex
PowerPoint.AttachToRunningPowerPoint	A	PresentationName:FileObject!	Instance:PowerPointInstanceHandle>PowerPointInstance
PowerPoint.ClosePowerPoint.Close	A	Instance:PowerPointInstanceHandle!
PowerPoint.ClosePowerPoint.CloseAndSave	A	Instance:PowerPointInstanceHandle!
PowerPoint.ClosePowerPoint.CloseAndSaveAs	A	DocumentFormat:#PowerPointFormat!=FromExtension|DocumentPath:FileObject!|Instance:PowerPointInstanceHandle!
PowerPoint.CopyPastePowerPointSlide	A	DestinationInstance:PowerPointInstanceHandle!|DestinationSlidePosition:Int32!=1|SourceInstance:PowerPointInstanceHandle!|SourceSlidePosition:Int32!=1
PowerPoint.DeletePowerPointSlide.DeleteSlideAtPosition	A	SlidePosition:Int32!=1|Instance:PowerPointInstanceHandle!
PowerPoint.DeletePowerPointSlide.DeleteSlideFirst	A	Instance:PowerPointInstanceHandle!
PowerPoint.DeletePowerPointSlide.DeleteSlideLast	A	Instance:PowerPointInstanceHandle!
PowerPoint.LaunchPowerPoint.Launch	A		Instance:PowerPointInstanceHandle>PowerPointInstance
PowerPoint.LaunchPowerPoint.LaunchAndOpen	A	ReadOnly:Boolean!=False|Path:FileObject!	Instance:PowerPointInstanceHandle>PowerPointInstance
PowerPoint.MovePowerPointSlide	A	DestinationInstance:PowerPointInstanceHandle!|DestinationSlidePosition:Int32!=1|SourceInstance:PowerPointInstanceHandle!|SourceSlidePosition:Int32!=1
PowerPoint.ReadFromPowerPoint.Read	A	Instance:PowerPointInstanceHandle!	PowerPointData:String>PowerPointData
PowerPoint.ReadFromPowerPoint.ReadSlides	A	Slides:String!=1|Instance:PowerPointInstanceHandle!	PowerPointData:String>PowerPointData
PowerPoint.SavePowerPoint.Save	A	Instance:PowerPointInstanceHandle!
PowerPoint.SavePowerPoint.SaveAs	A	DocumentFormat:#PowerPointFormat!=FromExtension|DocumentPath:FileObject!|Instance:PowerPointInstanceHandle!
PowerPoint.WriteToPowerPoint.WriteToFirstSlide	A	AppendNewLine:Boolean!=False|Instance:PowerPointInstanceHandle!|Text:String!
PowerPoint.WriteToPowerPoint.WriteToLastSlide	A	AppendNewLine:Boolean!=False|Instance:PowerPointInstanceHandle!|Text:String!
PowerPoint.WriteToPowerPoint.WriteToSlideAtPosition	A	SlidePosition:Int32!=1|AppendNewLine:Boolean!=False|Instance:PowerPointInstanceHandle!|Text:String!
SAP.AttachToRunning.AttachToRunningSapByActiveSession	A		SapInstance:SapInstanceHandle>SapInstance
SAP.AttachToRunning.AttachToRunningSapByWindowTitle	A	WindowTitle:String	SapInstance:SapInstanceHandle
SAP.ClickSapGuiElement.BasicElementSelected	A	SapInstance:SapInstanceHandle=SapInstance|ElementId:String
SAP.ClickSapGuiElement.CheckBoxSelected	A	SapInstance:SapInstanceHandle!|ElementId:String!|SapCheckBoxAction:#SapCheckBoxAction!=Check
SAP.ClickSapGuiElement.ComboBoxSelected	A	SapInstance:SapInstanceHandle!|ComboboxValue:String!|ElementId:String!
SAP.ClickSapGuiElement.GridCellCheckboxSelected	A	SapInstance:SapInstanceHandle!|ElementId:String!|SapCheckBoxAction:#SapCheckBoxAction!=Check
SAP.ClickSapGuiElement.GridCellListSelected	A	SapInstance:SapInstanceHandle!|ComboboxValue:String!|ElementId:String!
SAP.ClickSapGuiElement.GridCellSelected	A	SapGridElementType:#SapGridElementType!=Normal|SapInstance:SapInstanceHandle!|ElementId:String!
SAP.ClickSapGuiElement.LabelSelected	A	SapInstance:SapInstanceHandle!|SapLabelAction:#SapLabelAction!=Expand|ElementId:String!
SAP.CloseSapConnection	A	SapInstance:SapInstanceHandle|CloseSapLogonOnLastConnection:Boolean=True
SAP.CreateNewSession	A	SapInstance:SapInstanceHandle	SapInstanceOutput:SapInstanceHandle
SAP.EndTransaction	A	SapInstance:SapInstanceHandle
SAP.GetSapElementDetail	A	SapInstance:SapInstanceHandle|ElementId:String|AttributeName:String=Own Text	AttributeValue:String
SAP.PopulateTextField	A	SapInstance:SapInstanceHandle=SapInstance|ElementId:String|TextValue:String|PopulateTextFieldMode:#PopulateTextFieldMode=Replace
SAP.SapLogin.SapLogInAdvancedConnectionOptionMultiple	A	Password:EncryptableObject!|Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance
SAP.SapLogin.SapLogInAdvancedConnectionOptionSingle	A	Password:EncryptableObject!|Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance|OtherSapLoginTerminated:Boolean>OtherSapLoginTerminated
SAP.SapLogin.SapLogInAdvancedConnectionOptionTerminate	A	Password:EncryptableObject!|Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance|CurrentSapLoginTerminated:Boolean>CurrentSapLoginTerminated
SAP.SapLogin.SapLogInOptionMultiple	A	Password:EncryptableObject!|Username:String!|Client:String!|Language:String!|Description:String!	SapInstance:SapInstanceHandle>SapInstance
SAP.SapLogin.SapLogInOptionSingle	A	Password:EncryptableObject!|Username:String!|Client:String!|Language:String!|Description:String!	SapInstance:SapInstanceHandle>SapInstance|OtherSapLoginTerminated:Boolean>OtherSapLoginTerminated
SAP.SapLogin.SapLogInOptionTerminate	A	Description:String|Client:String|Username:String|Password:EncryptableObject|Language:String	CurrentSapLoginTerminated:Boolean|SapInstance:SapInstanceHandle
SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionMultiple	A	Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance
SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionSingle	A	Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance|OtherSapLoginTerminated:Boolean>OtherSapLoginTerminated
SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionTerminate	A	Username:String!|Server:String!|Client:String!|Language:String!	SapInstance:SapInstanceHandle>SapInstance|CurrentSapLoginTerminated:Boolean>CurrentSapLoginTerminated
SAP.SapLogin.SapSSOLogInOptionMultiple	A	Username:String!|Client:String!|Language:String!|Description:String!	SapInstance:SapInstanceHandle>SapInstance
SAP.SapLogin.SapSSOLogInOptionSingle	A	Username:String!|Client:String!|Language:String!|Description:String!	SapInstance:SapInstanceHandle>SapInstance|OtherSapLoginTerminated:Boolean>OtherSapLoginTerminated
SAP.SapLogin.SapSSOLogInOptionTerminate	A	Username:String!|Client:String!|Language:String!|Description:String!	SapInstance:SapInstanceHandle>SapInstance|CurrentSapLoginTerminated:Boolean>CurrentSapLoginTerminated
SAP.SapSelectMenuItem	A	SapInstance:SapInstanceHandle|MenuItemName:String
SAP.SelectNavigationBarItem	A	SapInstance:SapInstanceHandle=SapInstance|ItemName:String
SAP.StartTransaction	A	SapInstance:SapInstanceHandle=SapInstance|TransactionCode:String
Scripting.RunDOSCommand.RunDOSCommand	A	DOSCommandOrApplication:FileObject|WorkingDirectory:FolderObject	StandardOutput:String>CommandOutput|StandardError:String>CommandErrorOutput|ExitCode:Int32>CommandExitCode
Scripting.RunDOSCommand.RunDOSCommandAndFailOnTimeout	A	WorkingDirectory:FolderObject=|Timeout:Int32!=10|DOSCommandOrApplication:FileObject!	StandardOutput:String>CommandOutput|StandardError:String>CommandErrorOutput|ExitCode:Int32>CommandExitCode
Scripting.RunDOSCommand.RunDOSCommandWithCodePage	A	WorkingDirectory:FolderObject=|DOSCommandOrApplication:FileObject!|Encoding:#Encoding!=utf_8	StandardOutput:String>CommandOutput|StandardError:String>CommandErrorOutput|ExitCode:Int32>CommandExitCode
Scripting.RunDOSCommand.RunDOSCommandWithCodePageAndFailOnTimeout	A	WorkingDirectory:FolderObject=|Timeout:Int32!=10|DOSCommandOrApplication:FileObject!|Encoding:#Encoding!=utf_8	StandardOutput:String>CommandOutput|StandardError:String>CommandErrorOutput|ExitCode:Int32>CommandExitCode
Scripting.RunDotNetScript	A	Language:#DotNetActionLanguageType=CSharp|Imports:String|ReferenceRootPath:FolderObject|Script:String
Scripting.RunJavascript	U
Scripting.RunJavascript.RunJavascript	A	JavascriptCode:String=	ScriptOutput:String>JavascriptOutput|ScriptError:String
Scripting.RunJavascript.RunJavascriptAndFailOnTimeout	A	Timeout:Int32!=10|JavascriptCode:String!=	ScriptOutput:String>JavascriptOutput|ScriptError:String>ScriptError
Scripting.RunPowershellScript	U
Scripting.RunPowershellScript.RunScript	A	Script:String=	ScriptOutput:String>PowershellOutput|ScriptError:String
Scripting.RunPowershellScript.RunScriptAndFailOnTimeout	A	Timeout:Int32!=10|Script:String!=	ScriptOutput:String>PowershellOutput|ScriptError:String>ScriptError
Scripting.RunPythonScript	U
Scripting.RunPythonScript.RunPythonScript	A	PythonCode:String!|ModuleFolderPaths:List*<FolderObject>=	ScriptOutput:String>PythonScriptOutput|ScriptError:String>ScriptError
Scripting.RunPythonScript.RunPythonScript34	A	PythonCode:String!|ModuleFolderPaths:List*<FolderObject>=	ScriptOutput:String>PythonScriptOutput|ScriptError:String>ScriptError
Scripting.RunPythonScript.RunPythonScriptCPython	A	PythonPath:FolderObject!|PythonCode:String!|ModuleFolderPaths:List*<FolderObject>=	ScriptOutput:String>PythonScriptOutput|ScriptError:String>ScriptError
Scripting.RunVBScript	U
Scripting.RunVBScript.RunVBScript	A	VBScriptCode:String=	ScriptOutput:String>VBScriptOutput|ScriptError:String
Scripting.RunVBScript.RunVBScriptAndFailOnTimeout	A	Timeout:Int32!=10|VBScriptCode:String!=	ScriptOutput:String>VBScriptOutput|ScriptError:String>ScriptError
Services.IfService.IsInstalled	C	Service:String!
Services.IfService.IsNotInstalled	C	Service:String!
Services.IfService.IsPaused	C	Service:String!
Services.IfService.IsRunning	C	Service:String!
Services.IfService.IsStopped	C	Service:String!
Services.Pause	A	ServiceName:String
Services.Resume	A	ServiceName:String
Services.Start	A	ServiceName:String
Services.Stop	A	ServiceName:String
Services.WaitForService.Paused	W	Service:String!
Services.WaitForService.Started	W	Service:String!
Services.WaitForService.Stopped	W	Service:String!
System.DeleteEnvironmentVariable	A	Name:String|Type:#EnvironmentVariableType=User
System.GetEnvironmentVariable.GetEnvironmentVariable	A	Name:String	Value:String>EnvironmentVariableValue
System.GetEnvironmentVariable.GetEnvironmentVariableFromScope	A	Scope:#EnvironmentVariableType!=User|Name:String!	Value:String>EnvironmentVariableValue
System.IfProcess.ProcessIsNotRunning	C	ProcessName:String!
System.IfProcess.ProcessIsRunning	C	ProcessName:String!
System.IfProcess.ProcessWithNameIsNotRunning	C	ProcessUser:String!|ProcessName:String!
System.IfProcess.ProcessWithNameIsRunning	C	ProcessUser:String!|ProcessName:String!
System.Ping	A	HostName:String|Timeout:Int32=5000	PingResult:String|RoundTripTime:Int32
System.RunApplication.RunApplication	A	WindowStyle:#ProcessWindowStyle!=Normal|WorkingDirectory:FolderObject=|ApplicationPath:FileObject!|CommandLineArguments:String=	ProcessId:Int32>AppProcessId
System.RunApplication.RunApplicationAndWaitToComplete	A	WindowStyle:#ProcessWindowStyle!=Normal|WorkingDirectory:FolderObject=|ApplicationPath:FileObject!|CommandLineArguments:String=|Timeout:Int32!=0	ProcessId:Int32>AppProcessId|ExitCode:Int32>AppExitCode
System.RunApplication.RunApplicationAndWaitToLoad	A	WindowStyle:#ProcessWindowStyle!=Normal|WorkingDirectory:FolderObject=|ApplicationPath:FileObject!|CommandLineArguments:String=|Timeout:Int32!=0	WindowHandle:Int32>WindowHandle|ProcessId:Int32>AppProcessId
System.SetEnvironmentVariable	A	Name:String|Value:String|Type:#EnvironmentVariableType=User
System.TerminateProcess.TerminateProcessById	A	ProcessId:Int32!
System.TerminateProcess.TerminateProcessByIdWithUserName	A	ProcessUser:String!|ProcessId:Int32!
System.TerminateProcess.TerminateProcessByName	A	ProcessName:String
System.TerminateProcess.TerminateProcessByNameWithUserName	A	ProcessUser:String!|ProcessName:String!
System.WaitForProcess.ProcessToStart	W	ProcessName:String!
System.WaitForProcess.ProcessToStop	W	ProcessName:String!
System.WaitForProcess.ProcessWithNameToStart	W	ProcessUser:String!|ProcessName:String!
System.WaitForProcess.ProcessWithNameToStop	W	ProcessUser:String!|ProcessName:String!
TerminalEmulation.CloseSession	A	Session:TerminalSessionHandle
TerminalEmulation.FindTextFromTerminalSession	A	Session:TerminalSessionHandle|Text:String|IsRegEx:Boolean=False|ColumnSize:Int32=80	Results:DataTable>FindResults
TerminalEmulation.GetTextFromTerminalSession.GetTextFromCursorPosition	A	TextLength:Int32!|Session:TerminalSessionHandle!	Text:String>TerminalText
TerminalEmulation.GetTextFromTerminalSession.GetTextFromFieldAtPosition	A	Row:Int32!|Session:TerminalSessionHandle!|Column:Int32!	Text:String>TerminalText
TerminalEmulation.GetTextFromTerminalSession.GetTextFromFieldWithIndex	A	Index:Int32!|Session:TerminalSessionHandle!	Text:String>TerminalText
TerminalEmulation.GetTextFromTerminalSession.GetTextFromFieldWithLabel	A	Session:TerminalSessionHandle|FieldLabel:String	Text:String>TerminalText
TerminalEmulation.GetTextFromTerminalSession.GetTextFromPosition	A	Row:Int32!|TextLength:Int32!|Session:TerminalSessionHandle!|Column:Int32!	Text:String>TerminalText
TerminalEmulation.GetTextFromTerminalSession.GetTextFromScreen	A	Session:TerminalSessionHandle!	Text:String>TerminalText
TerminalEmulation.MoveCursor	A	Session:TerminalSessionHandle|Row:Int32|Column:Int32
TerminalEmulation.OpenTerminalSession.OpenSession	A	SessionName:String!|HllapiPath:FileObject!	Session:TerminalSessionHandle>TerminalSession
TerminalEmulation.OpenTerminalSession.OpenSessionUsingReflection	A	Port:Int32!|InstallationPath:FolderObject!|Attach:Boolean!=False|HostType:#HostType!=IBM3270|Host:String!	Session:TerminalSessionHandle>TerminalSession
TerminalEmulation.OpenTerminalSession.OpenSessionUsingReflectionProfile	A	InstallationPath:FolderObject|Profile:FileObject|Attach:Boolean=False	Session:TerminalSessionHandle>TerminalSession
TerminalEmulation.SendKey	A	Session:TerminalSessionHandle|ControlKey:#ControlKey=Transmit
TerminalEmulation.SetTextOnTerminalSession.SetTextOnCursorPosition	A	Session:TerminalSessionHandle!|TreatAtCharacterAsLiteral:Boolean!=False|Text:EncryptableObject!
TerminalEmulation.SetTextOnTerminalSession.SetTextOnFieldAtPosition	A	Session:TerminalSessionHandle!|TreatAtCharacterAsLiteral:Boolean!=False|Text:EncryptableObject!|Row:Int32!|Column:Int32!
TerminalEmulation.SetTextOnTerminalSession.SetTextOnFieldWithIndex	A	Session:TerminalSessionHandle!|TreatAtCharacterAsLiteral:Boolean!=False|Text:EncryptableObject!|Index:Int32!
TerminalEmulation.SetTextOnTerminalSession.SetTextOnFieldWithLabel	A	Session:TerminalSessionHandle|Text:EncryptableObject|FieldLabel:String|TreatAtCharacterAsLiteral:Boolean=False
TerminalEmulation.WaitForTextOnTerminalSession.WaitForTextOnFieldAtPosition	A	Session:TerminalSessionHandle!|Row:Int32!|Text:String!|Timeout:Int32!=0|Column:Int32!|IsRegEx:Boolean!=False
TerminalEmulation.WaitForTextOnTerminalSession.WaitForTextOnFieldWithIndex	A	Session:TerminalSessionHandle!|Text:String!|Timeout:Int32!=0|IsRegEx:Boolean!=False|Index:Int32!
TerminalEmulation.WaitForTextOnTerminalSession.WaitForTextOnFieldWithLabel	A	Session:TerminalSessionHandle!|Text:String!|Timeout:Int32!=0|FieldLabel:String!|IsRegEx:Boolean!=False
TerminalEmulation.WaitForTextOnTerminalSession.WaitForTextOnScreen	A	Session:TerminalSessionHandle|Text:String|IsRegEx:Boolean=False|Timeout:Int32=0
Testing.Assert	A	ValueToAssert:Boolean|ErrorMessage:String
Text.AppendLine	A	Text:String|LineToAppend:String	Result:String
Text.ChangeCase	A	Text:String=|NewCase:#CaseOption=UpperCase	Result:String>TextWithNewCase
Text.ConvertDateTimeToText.FromCustomDateTime	A	CustomFormat:String!|DateTime:DateTime!	Result:String>FormattedDateTime
Text.ConvertDateTimeToText.FromDateTime	A	DateTime:DateTime|StandardFormat:#WellKnownDateTimeFormat=ShortDate	Result:String>FormattedDateTime
Text.ConvertTextToDateTime.ToDateTime	A	Text:String	DateTime:DateTime>TextAsDateTime
Text.ConvertTextToDateTime.ToDateTimeCustomFormat	A	Text:String!|CustomFormat:String!	DateTime:DateTime>TextAsDateTime
Text.CreateHTMLContent	A	HtmlEditor:String	HtmlContent:String
Text.CropText.CropTextAfterFlag	A	IgnoreCase:Boolean!=False|FromFlag:String!|Text:String!	IsFlagFound:Boolean>IsFlagFound|CroppedText:String>CroppedText
Text.CropText.CropTextBeforeFlag	A	Text:String|ToFlag:String|IgnoreCase:Boolean=False	CroppedText:String|IsFlagFound:Boolean
Text.CropText.CropTextBetweenFlags	A	ToFlag:String!|IgnoreCase:Boolean!=False|FromFlag:String!|Text:String!	IsFlagFound:Boolean>IsFlagFound|CroppedText:String>CroppedText
Text.EscapeForRegularExpression	A	Text:String	EscapedText:String
Text.FromNumber	A	Number:Decimal|DecimalPlaces:Int32=2|UseThousandsSeparator:Boolean=True	FormattedNumber:String
Text.GetSubtext.GetSubtext	A	Text:String|CharacterPosition:Int32|NumberOfChars:Int32	Subtext:String
Text.GetSubtext.GetSubtextFrom	A	Text:String!|CharacterPosition:Int32!	Subtext:String>Subtext
Text.GetSubtext.GetSubtextFromStartTo	A	Text:String!|NumberOfChars:Int32!	Subtext:String>Subtext
Text.GetSubtext.GetText	A	Text:String!	Subtext:String>Subtext
Text.JoinText.Join	A	List:List*	Result:String>JoinedText
Text.JoinText.JoinWithCustomDelimiter	A	List:List*<String>!|CustomDelimiter:String!	Result:String>JoinedText
Text.JoinText.JoinWithDelimiter	A	List:List*<String>!|StandardDelimiter:#StandardDelimiter!=Space|DelimiterTimes:Int32!=1	Result:String>JoinedText
Text.Pad	A	Text:String=|PadPosition:#PadPosition=Left|TotalLength:Int32=10|PaddingText:String	PaddedText:String
Text.ParseText.Parse	A	StartingPosition:Int32!=0|Text:String!|TextToFind:String!|IgnoreCase:Boolean!=False	OccurrencePositions:List*<Int32>>Positions
Text.ParseText.ParseForFirstOccurrence	A	Text:String|TextToFind:String|StartingPosition:Int32=0|IgnoreCase:Boolean=False	OccurrencePosition:Int32>Position
Text.ParseText.RegexParse	A	StartingPosition:Int32!=0|Text:String!|TextToFind:String!|IgnoreCase:Boolean!=False	OccurrencePositions:List*<Int32>>Positions|Matches:List*<String>>Matches
Text.ParseText.RegexParseForFirstOccurrence	A	StartingPosition:Int32!=0|Text:String!|TextToFind:String!|IgnoreCase:Boolean!=False	OccurrencePosition:Int32>Position|Match:String>Match
Text.Random	A	UseUpperCaseLetters:Boolean=True|UseLowerCaseLetters:Boolean=True|UseDigits:Boolean=True|UseSymbols:Boolean=True|MinimumLength:Int32=6|MaximumLength:Int32=10	RandomText:String
Text.RecognizeEntitiesInText	A	Text:String|Mode:#RecognizerMode=DateTime|Language:#RecognizerLanguage=English	RecognizedEntities:DataTable
Text.Replace	U
Text.Replace.ReplaceText	A	Text:String|TextToFind:String|IgnoreCase:Boolean=False|ReplaceWith:String|ActivateEscapeSequences:Boolean=False|ComparisonType:#TextComparisonType=CultureSensitive	Result:String>Replaced
Text.Replace.ReplaceTextWithRegex	A	Text:String!|TextToFind:String!|ReplaceWith:String!|ActivateEscapeSequences:Boolean!=False|IgnoreCase:Boolean!=False	Result:String>Replaced
Text.Reverse	A	Text:String	ReversedText:String
Text.SplitText.Split	A	Text:String|StandardDelimiter:#StandardDelimiter=Space|DelimiterTimes:Int32=1	Result:List*>TextList
Text.SplitText.SplitAtNumberOfCharacters	A	SplitInterval:Int32!|Text:String!	Result:List*<String>>TextList
Text.SplitText.SplitWithDelimiter	A	Text:String!|IsRegEx:Boolean!=False|CustomDelimiter:String!	Result:List*<String>>TextList
Text.ToNumber	A	Text:String	Number:Decimal>TextAsNumber
Text.Trim	A	Text:String=|TrimOption:#TrimOption=Both	TrimmedText:String
Triggers.WaitForTriggerAction.WaitForTriggerAction	L	Policy:#TriggerPolicy!=OneTime	TriggerEventInstanceHandle:TriggerEventInstanceHandle>TriggerEventInstanceHandle
Triggers.WaitForTriggerAction.WaitForTriggerActionWithTimeout	L	Timeout:Int32!=0|Policy:#TriggerPolicy!=OneTime	TriggerEventInstanceHandle:TriggerEventInstanceHandle>TriggerEventInstanceHandle
UIAutomation.Click	U
UIAutomation.Click.Click	A	OffsetX:Int32!=0|OffsetY:Int32!=0|Element:UIControl!|ClickType:#ClickType!=LeftClick|MousePositionRelativeToElement:#RectangleEdgePoint!=MiddleCenter
UIAutomation.Click.SimulateClick	A	Element:UIControl!
UIAutomation.CloseWindow.Close	A	Window:UIControl!
UIAutomation.CloseWindow.CloseByInstanceOrHandle	A	WindowInstance:Int32!
UIAutomation.CloseWindow.CloseByTitleClass	A	Title:String!=|Class:String!=
UIAutomation.DragAndDropElement	A	MouseUpOffsetY:Int32!=0|MouseUpOffsetX:Int32!=0|RectangleEdgePointForMouseUp:#RectangleEdgePoint!=MiddleCenter|RectangleEdgePointForMouseDown:#RectangleEdgePoint!=MiddleCenter|MouseDownOffsetY:Int32!=0|ClickType:#DragAndDropClickType!=LeftClick|ControlToDrag:UIControl!|MouseDownOffsetX:Int32!=0|ControlToDropOver:UIControl!
UIAutomation.ExpandCollapseTreeNode	A	Control:UIControl|UseRegex:Boolean=False|Operation:#TreeNodeOperation=Expand|FoldersPath:String
UIAutomation.ExtractDataFromTable.ExtractDataFromTable	A	Control:UIControl!|BringToFront:Boolean!=True	ExtractedData:Object>DataFromTable
UIAutomation.ExtractDataFromTable.ExtractDataFromTableInExcelSpreadsheet	A	Control:UIControl!|BringToFront:Boolean!=True	ExcelInstance:ExcelInstanceHandle>ExcelInstance
UIAutomation.ExtractDataFromWindow.ExtractData	A	Control:UIControl!|BringToFront:Boolean!=True	ExtractedData:Object>DataFromWindow
UIAutomation.ExtractDataFromWindow.ExtractDataInExcelSpreadsheet	A	Control:UIControl|BringToFront:Boolean=True	ExcelInstance:ExcelInstanceHandle
UIAutomation.FocusTextField	A	TextField:UIControl!
UIAutomation.FocusWindow.Focus	A	Window:UIControl!
UIAutomation.FocusWindow.FocusByInstanceOrHandle	A	WindowInstance:Int32!
UIAutomation.FocusWindow.FocusByTitleClass	A	Title:String!=|Class:String!=
UIAutomation.GetElementDetails	A	BringToFront:Boolean!=True|AttributeName:String!=Own Text|Element:UIControl!	AttributeValue:String>AttributeValue
UIAutomation.GetSelectedCheckboxesInWindow.GetCheckboxState	A	Control:UIControl!|BringToFront:Boolean!=True	CheckboxState:Boolean>IsChecked
UIAutomation.GetSelectedCheckboxesInWindow.GetSelectedCheckboxes	A	Control:UIControl|BringToFront:Boolean=True	SelectedCheckboxes:List*
UIAutomation.GetSelectedRadiobuttonInWindow.GetRadioButtonState	A	Control:UIControl!|BringToFront:Boolean!=True	RadiobuttonState:Boolean>IsSelected
UIAutomation.GetSelectedRadiobuttonInWindow.GetSelectedRadiobutton	A	Control:UIControl|BringToFront:Boolean=True	SelectedRadiobutton:String
UIAutomation.GetUIControl	A	Control:UIControl!	UIControl:UIControl>UIControl
UIAutomation.GetWindow.Get	A	Control:UIControl!|BringWindowToFront:Boolean!=False	WindowInstance:WindowInstanceHandle>AutomationWindow
UIAutomation.GetWindow.GetForegroundWindow	A		WindowTitle:String>WindowTitle|WindowInstance:WindowInstanceHandle>AutomationWindow
UIAutomation.GetWindow.GetUseTimeout	A	Control:UIControl!|Timeout:Int32!=5|BringWindowToFront:Boolean!=False	WindowInstance:WindowInstanceHandle>AutomationWindow
UIAutomation.GetWindowDetails	A	BringToFront:Boolean!=True|ExtractionOperation:#WindowProperties!=Title|Window:UIControl!	Property:Object>WindowProperty
UIAutomation.HoverOnElement	A	Element:UIControl!
UIAutomation.IfImage.DoesNotExistOnForeground	U
UIAutomation.IfImage.DoesNotExistOnScreen	U
UIAutomation.IfImage.DoesNotExistOnSubregionOfForeground	U
UIAutomation.IfImage.DoesNotExistOnSubregionOfScreen	U
UIAutomation.IfImage.ExistsOnForeground	U
UIAutomation.IfImage.ExistsOnScreen	U
UIAutomation.IfImage.ExistsOnSubregionOfForeground	U
UIAutomation.IfImage.ExistsOnSubregionOfScreen	U
UIAutomation.IfRemoteDesktopIsAvailable	C	Mode:#CheckRemoteDesktopAvailabilityMode=IsAvailable|Control:UIControl
UIAutomation.IfWindow.IsFocused	C	InstantCheck:Boolean!=False|Window:UIControl!
UIAutomation.IfWindow.IsFocusedByInstanceOrHandle	C	WindowInstance:Int32!|InstantCheck:Boolean!=False
UIAutomation.IfWindow.IsFocusedByTitleClass	C	InstantCheck:Boolean!=False|Title:String!=|Class:String!=
UIAutomation.IfWindow.IsNotFocused	C	InstantCheck:Boolean!=False|Window:UIControl!
UIAutomation.IfWindow.IsNotFocusedByInstanceOrHandle	C	WindowInstance:Int32!|InstantCheck:Boolean!=False
UIAutomation.IfWindow.IsNotFocusedByTitleClass	C	InstantCheck:Boolean!=False|Title:String!=|Class:String!=
UIAutomation.IfWindow.IsNotOpen	C	InstantCheck:Boolean!=False|Window:UIControl!
UIAutomation.IfWindow.IsNotOpenByInstanceOrHandle	C	WindowInstance:Int32!|InstantCheck:Boolean!=False
UIAutomation.IfWindow.IsNotOpenByTitleClass	C	InstantCheck:Boolean!=False|Title:String!=|Class:String!=
UIAutomation.IfWindow.IsOpen	C	InstantCheck:Boolean!=False|Window:UIControl!
UIAutomation.IfWindow.IsOpenByInstanceOrHandle	C	WindowInstance:Int32!|InstantCheck:Boolean!=False
UIAutomation.IfWindow.IsOpenByTitleClass	C	InstantCheck:Boolean!=False|Title:String!=|Class:String!=
UIAutomation.IfWindowContains.WindowContainsElement	C	InstantCheck:Boolean!=False|Element:UIControl!
UIAutomation.IfWindowContains.WindowContainsElementInState	C	State:#State!=Enabled|InstantCheck:Boolean!=False|Element:UIControl!
UIAutomation.IfWindowContains.WindowContainsText	C	Text:String!|Window:UIControl!|InstantCheck:Boolean!=False
UIAutomation.IfWindowContains.WindowDoesNotContainElement	C	InstantCheck:Boolean!=False|Element:UIControl!
UIAutomation.IfWindowContains.WindowDoesNotContainText	C	Text:String!|Window:UIControl!|InstantCheck:Boolean!=False
UIAutomation.MoveWindow.Move	A	X:Int32!|Y:Int32!|Window:UIControl!
UIAutomation.MoveWindow.MoveByInstanceOrHandle	A	WindowInstance:Int32!|X:Int32!|Y:Int32!
UIAutomation.MoveWindow.MoveByTitleClass	A	X:Int32!|Y:Int32!|Title:String!=|Class:String!=
UIAutomation.PopulateTextField	U
UIAutomation.PopulateTextField.PopulateTextField	A	Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace|TextField:UIControl!|ClickType:#PopulateMouseClickType!=SingleClick
UIAutomation.PopulateTextField.SimulatePopulateTextField	A	Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace|TextField:UIControl!
UIAutomation.PressButton	A	Simulate:Boolean!=False|Button:UIControl!
UIAutomation.ResizeWindow.Resize	A	Width:Int32!|Height:Int32!|Window:UIControl!
UIAutomation.ResizeWindow.ResizeByInstanceOrHandle	A	Width:Int32!|WindowInstance:Int32!|Height:Int32!
UIAutomation.ResizeWindow.ResizeByTitleClass	A	Title:String!=|Width:Int32!|Height:Int32!|Class:String!=
UIAutomation.SelectMenuOption	A	Control:UIControl
UIAutomation.SelectRadioButton	A	RadioButton:UIControl!
UIAutomation.SelectTab	A	Tab:UIControl!
UIAutomation.SetCheckboxState	A	CheckboxState:#CheckboxState!=Checked|Checkbox:UIControl!
UIAutomation.SetDropDownListValueInWindow.ClearDropDownListValue	A	DropDownList:UIControl!
UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByIndex	A	OptionsIndeces:String!|DropDownList:UIControl!
UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByName	A	OptionsNames:String!|UseRegularExpressions:Boolean!=False|DropDownList:UIControl!
UIAutomation.SetWindowState.SetState	A	State:#WindowState!=Restored|Window:UIControl!
UIAutomation.SetWindowState.SetStateByInstanceOrHandle	A	State:#WindowState!=Restored|WindowInstance:Int32!
UIAutomation.SetWindowState.SetStateByTitleClass	A	State:#WindowState!=Restored|Title:String!=|Class:String!=
UIAutomation.SetWindowVisibility.SetVisibility	A	Visibility:#Visibility!=Hidden|Window:UIControl!
UIAutomation.SetWindowVisibility.SetVisibilityByInstanceOrHandle	A	Visibility:#Visibility!=Hidden|WindowInstance:Int32!
UIAutomation.SetWindowVisibility.SetVisibilityByTitleClass	A	Title:String!=|Visibility:#Visibility!=Hidden|Class:String!=
UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElement	A	Control:UIControl
UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElementAndSaveToFile	A	ImageFormat:#ImageFormat!=Bmp|Control:UIControl!|ImageFilePath:FileObject!	ImageFile:FileObject>ImageFile
UIAutomation.UseDesktop	A	Control:UIControl|ClickType:#DesktopClickType=LeftClick|LaunchNewApplication:Boolean=True
UIAutomation.WaitForImage.ToAppearOnForegroundWindow	U
UIAutomation.WaitForImage.ToAppearOnScreen	U
UIAutomation.WaitForImage.ToAppearOnSubregionOfForegroundWindow	U
UIAutomation.WaitForImage.ToAppearOnSubregionOfScreen	U
UIAutomation.WaitForImage.ToDisappearFromForegroundWindow	U
UIAutomation.WaitForImage.ToDisappearFromScreen	U
UIAutomation.WaitForImage.ToDisappearFromSubregionOfForegroundWindow	U
UIAutomation.WaitForImage.ToDisappearFromSubregionOfScreen	U
UIAutomation.WaitForRemoteDesktop	W	Mode:#CheckRemoteDesktopAvailabilityMode=IsAvailable|Control:UIControl
UIAutomation.WaitForWindow.ToBecomeFocused	W	Window:UIControl!
UIAutomation.WaitForWindow.ToBecomeFocusedByInstanceOrHandle	W	WindowInstance:Int32!
UIAutomation.WaitForWindow.ToBecomeFocusedByTitleClass	W	Title:String!=|Class:String!=
UIAutomation.WaitForWindow.ToClose	W	Window:UIControl!
UIAutomation.WaitForWindow.ToCloseByInstanceOrHandle	W	WindowInstance:Int32!
UIAutomation.WaitForWindow.ToCloseByTitleClass	W	Title:String!=|Class:String!=
UIAutomation.WaitForWindow.ToLoseFocus	W	Window:UIControl!
UIAutomation.WaitForWindow.ToLoseFocusByInstanceOrHandle	W	WindowInstance:Int32!
UIAutomation.WaitForWindow.ToLoseFocusByTitleClass	W	Title:String!=|Class:String!=
UIAutomation.WaitForWindow.ToOpen	W	FocusWindow:Boolean!=False|Window:UIControl!
UIAutomation.WaitForWindow.ToOpenByInstanceOrHandle	W	WindowInstance:Int32!|FocusWindow:Boolean!=False
UIAutomation.WaitForWindow.ToOpenByTitleClass	W	Title:String!=|FocusWindow:Boolean!=False|Class:String!=
UIAutomation.WaitForWindowContent.WindowToContainElement	W	Element:UIControl!
UIAutomation.WaitForWindowContent.WindowToContainElementInState	W	State:#State!=Enabled|Element:UIControl!
UIAutomation.WaitForWindowContent.WindowToContainText	W	Text:String!|Window:UIControl!
UIAutomation.WaitForWindowContent.WindowToNotContainElement	W	Element:UIControl!
UIAutomation.WaitForWindowContent.WindowToNotContainText	W	Text:String!|Window:UIControl!
Variables.AddColumnToDataTable.AppendColumnToDataTable	A	DataTable:DataTable|ColumnName:String
Variables.AddColumnToDataTable.InsertColumnToDataTable	A	ColumnName:String!|ColumnIndex:Int32!|DataTable:DataTable!
Variables.AddItemToList	A	Item:Object|List:List*
Variables.AddRowToDataTable.AppendRowToDataTable	A	DataTable:DataTable|RowToAdd:List*
Variables.AddRowToDataTable.InsertItemToDataTable	A	RowIndex:Int32!|RowToAdd:List*<Object>!|DataTable:DataTable!
Variables.ClearDataTable	A	DataTable:DataTable
Variables.ClearList	A	List:List*
Variables.ConvertCustomObjectToJson	A	CustomObject:CustomObject	Json:String>CustomObjectAsJson
Variables.ConvertDataTableToCSV.DataTableToCSVCommonSeparator	A	DataTable:DataTable|IncludeColumnNames:Boolean=False|ColumnsSeparator:#CSVColumnsSeparator=SystemDefault	CSVText:String
Variables.ConvertDataTableToCSV.DataTableToCSVCustomSeparator	A	CustomColumnsSeparator:String!|DataTable:DataTable!|IncludeColumnNames:Boolean!=False	CSVText:String>CSVText
Variables.ConvertJsonToCustomObject	A	Json:String	CustomObject:Object>JsonAsCustomObject
Variables.CreateNewDatatable	A	InputTable:DataTable={ }	DataTable:DataTable
Variables.CreateNewList	A		List:List*
Variables.DecreaseVariable	A	Value:Decimal|DecrementValue:Decimal
Variables.DeleteColumnFromDataTable.DeleteColumnWithIndex	A	ColumnIndex:Int32!|DataTable:DataTable!
Variables.DeleteColumnFromDataTable.DeleteColumnWithName	A	DataTable:DataTable|ColumnName:String
Variables.DeleteDuplicateRowsFromDataTable	A	DataTable:DataTable
Variables.DeleteEmptyRowsFromDataTable	A	DataTable:DataTable
Variables.DeleteRowFromDataTable	A	DataTable:DataTable|RowIndex:Int32
Variables.FilterDataTable	A	DataTable:DataTable|FilterParameters:DataTable|MatchCase:Boolean=True	FilteredDataTable:DataTable
Variables.FilterList	A	IgnoreCase:Boolean!=False|FilterParameters:DataTable!|ListToFilter:List*<Object>!	FilteredList:List*<Object>>FilteredList
Variables.FindCommonListItems	A	FirstList:List*|SecondList:List*	OutputList:List*>IntersectionList
Variables.FindOrReplaceInDataTable.FindItemInDataTableByColumnIndex	A	MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False|ColumnNameOrIndex:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.FindItemInDataTableEverywhere	A	DataTable:DataTable|AllMatches:Boolean=True|ValueToFind:String|MatchCase:Boolean=False|MatchEntireCellContents:Boolean=False	DataTableMatches:DataTable
Variables.FindOrReplaceInDataTable.FindItemInDataTableWithRegexByColumnIndex	A	ColumnNameOrIndex:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.FindItemInDataTableWithRegexEverywhere	A	DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.ReplaceItemInDataTableByColumnIndex	A	MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False|TextToReplaceWith:String!|ColumnNameOrIndex:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.ReplaceItemInDataTableEverywhere	A	MatchEntireCellContents:Boolean!=False|MatchCase:Boolean!=False|TextToReplaceWith:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.ReplaceItemInDataTableWithRegexByColumnIndex	A	TextToReplaceWith:String!|ColumnNameOrIndex:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.FindOrReplaceInDataTable.ReplaceItemInDataTableWithRegexEverywhere	A	TextToReplaceWith:String!|DataTable:DataTable!|AllMatches:Boolean!=True|ValueToFind:String!	DataTableMatches:DataTable>DataTableMatches
Variables.GenerateDataTableFromCSV.ReadCustomSeparator	A	CustomColumnsSeparator:String!|TrimFields:Boolean!=True|CSVText:String!|ReadFieldsAsText:Boolean!=False|FirstLineContainsColumnNames:Boolean!=False	CSVTable:DataTable>CSVTable
Variables.GenerateDataTableFromCSV.ReadFixedColumnWidths	A	FixedColumnWidths:String!|TrimFields:Boolean!=True|CSVText:String!|ReadFieldsAsText:Boolean!=False|FirstLineContainsColumnNames:Boolean!=False	CSVTable:DataTable>CSVTable
Variables.GenerateDataTableFromCSV.ReadPredefinedSeparator	A	CSVText:String|TrimFields:Boolean=True|FirstLineContainsColumnNames:Boolean=False|ReadFieldsAsText:Boolean=False|ColumnsSeparator:#CSVColumnsSeparator=SystemDefault	CSVTable:DataTable
Variables.GenerateRandomNumber.ListOfRandomNumbers	A	MinimumValue:Int32!=0|NumbersCount:Int32!=10|MaximumValue:Int32!=100|AllowDuplicates:Boolean!=False	RandomNumbers:List*<Decimal>>RandomNumbers
Variables.GenerateRandomNumber.RandomNumber	A	MinimumValue:Int32=0|MaximumValue:Int32=100	RandomNumber:Decimal
Variables.IncreaseVariable	A	Value:Decimal|IncrementValue:Decimal
Variables.JoinDataTable	A	FirstDataTable:DataTable|SecondDataTable:DataTable|JoinOperation:#JoinOperationType=Inner|JoinParameters:DataTable	JoinedDataTable:DataTable
Variables.MergeDataTables	A	FirstDataTable:DataTable|SecondDataTable:DataTable|MergeMode:#MergeMode=AddExtraColumns
Variables.MergeLists	A	FirstList:List*|SecondList:List*	OutputList:List*
Variables.ModifyDataTableItem	A	DataTable:DataTable|ColumnNameOrIndex:String|RowIndex:Int32|Value:Object
Variables.RemoveDuplicateItemsFromList	A	List:List*|IgnoreCase:Boolean=False
Variables.RemoveItemFromList.RemoveItemFromListByIndex	A	ItemIndex:Int32|List:List*
Variables.RemoveItemFromList.RemoveItemFromListByValue	A	List:List*<Object>!|ItemMatchAllOccurrences:Boolean!=False|Item:Object!
Variables.RetrieveDataTableColumnIntoList	A	DataTable:DataTable|ColumnNameOrIndex:String	ColumnAsList:List*
Variables.ReverseList	A	List:List*
Variables.ShuffleList	A	List:List*
Variables.SortDataTable.SortWithColumnIndex	A	ColumnIndex:Int32!|Order:#SortDirection!=Ascending|DataTable:DataTable!
Variables.SortDataTable.SortWithColumnName	A	DataTable:DataTable|ColumnName:String|Order:#SortDirection=Ascending
Variables.SortList.SortList	A	List:List*<Object>!
Variables.SortList.SortListByProperty	A	SortDirection1:#SortDirection!=Ascending|SortDirection3:#SortDirection!=Ascending|SortDirection2:#SortDirection!=Ascending|Property1:String=|List:List*<Object>!|Property3:String=|Property2:String=
Variables.SubtractLists	A	FirstList:List*|SecondList:List*	OutputList:List*
Variables.TruncateNumber.GetDecimalPart	A	Number:Decimal!	Result:Decimal>TruncatedValue
Variables.TruncateNumber.GetIntegerPart	A	Number:Decimal	Result:Decimal
Variables.TruncateNumber.RoundNumber	A	Number:Decimal!|DecimalPlaces:Int32!=3	Result:Decimal>TruncatedValue
Web.DownloadFromWeb.Download	A	Url:String!|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|ClearCookies:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False	WebPageText:String>WebPageText
Web.DownloadFromWeb.DownloadToFile	A	UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FilePath:FileObject!|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFileUseAuth	A	Password:EncryptableObject!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FilePath:FileObject!|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFileUsePost	A	Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FilePath:FileObject!|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFileUsePostAndAuth	A	Password:EncryptableObject!|Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FilePath:FileObject!|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFolder	A	UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Url:String!|ConnectionTimeout:Int32!=30|DestinationFolder:FolderObject!|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFolderUseAuth	A	Password:EncryptableObject!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|DestinationFolder:FolderObject!|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFolderUsePost	A	Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Url:String!|ConnectionTimeout:Int32!=30|DestinationFolder:FolderObject!|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadToFolderUsePostAndAuth	A	Password:EncryptableObject!|Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|DestinationFolder:FolderObject!|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	DownloadedFile:FileObject>DownloadedFile
Web.DownloadFromWeb.DownloadUseAuth	A	Password:EncryptableObject!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	WebPageText:String>WebPageText
Web.DownloadFromWeb.DownloadUsePost	A	Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	WebPageText:String>WebPageText
Web.DownloadFromWeb.DownloadUsePostAndAuth	A	Password:EncryptableObject!|Parameters:DataTable!|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|UserName:String!|Url:String!|ConnectionTimeout:Int32!=30|AcceptUntrustedCertificates:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True|Encoding:#Encoding~2!=AutoDetect	WebPageText:String>WebPageText
Web.InvokeSoapService.InvokeSoapService	A	Endpoint:String!|RequestBody:String!|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|TrimRequestBody:Boolean!=True|CustomHeaders:String=	StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>SoapServiceResponseHeaders|Response:String>SoapServiceResponse
Web.InvokeSoapService.InvokeSoapServiceUseAuth	A	AcceptUntrustedCertificates:Boolean!=False|Encoding:#Encoding~2!=AutoDetect|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|TrimRequestBody:Boolean!=True|Password:EncryptableObject!|Username:String!|RequestBody:String!|CustomHeaders:String=|Endpoint:String!|ConnectionTimeout:Int32!=30|FailOnErrorStatus:Boolean!=False|ClearCookies:Boolean!=False|FollowRedirection:Boolean!=True	StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>SoapServiceResponseHeaders|Response:String>SoapServiceResponse
Web.InvokeWebService.InvokeWebService	A	Url:String!|Method:#Method!=Get|Accept:String!=application/xml|ContentType:String!=application/xml|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|EncodeRequestBody:Boolean!=True|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|TrimRequestBody:Boolean!=True|CustomHeaders:String=|RequestBody:String=	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServicePost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServicePostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServicePut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServicePutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFile	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!|Method:#Method!=Get	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFilePost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFilePostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFilePut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFilePutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFolder	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|Method:#Method!=Get	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFolderPost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFolderPostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFolderPut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceSaveToFolderPutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuth	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|Method:#Method!=Get	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthPost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthPostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthPut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthPutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	StatusCode:Int32>StatusCode|Response:String>WebServiceResponse|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFile	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!|Method:#Method!=Get	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath|FilePath:FileObject!	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolder	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml|Method:#Method!=Get	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPost	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPostUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPut	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|RequestBody:String=|Accept:String!=application/xml|ContentType:String!=application/xml	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPutUpload	A	ClearCookies:Boolean!=False|FailOnErrorStatus:Boolean!=False|UserAgent:String=Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6|CustomHeaders:String=|ConnectionTimeout:Int32!=30|FollowRedirection:Boolean!=True|Username:String!|Password:EncryptableObject!|TrimRequestBody:Boolean!=True|Encoding:#Encoding~2!=AutoDetect|AcceptUntrustedCertificates:Boolean!=False|Url:String!|DestinationFolder:FolderObject!|EncodeRequestBody:Boolean!=True|Accept:String!=application/xml|Attachments:DataTable!|UploadType:#UploadType!=FilePath	DownloadedFile:FileObject>DownloadedFile|StatusCode:Int32>StatusCode|ResponseHeaders:List*<String>>WebServiceResponseHeaders
WebAutomation.Click.Click	A	OffsetY:Int32!=0|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OffsetX:Int32!=0|ClickType:#ClickType!=LeftClick|MousePositionRelativeToElement:#RectangleEdgePoint!=MiddleCenter|MouseClick:Boolean!=True
WebAutomation.Click.ClickCloseDialog	A	OffsetY:Int32!=0|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OffsetX:Int32!=0|ClickType:#ClickType!=LeftClick|MousePositionRelativeToElement:#RectangleEdgePoint!=MiddleCenter|MouseClick:Boolean!=True
WebAutomation.Click.ClickNoWait	A	OffsetY:Int32!=0|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OffsetX:Int32!=0|ClickType:#ClickType!=LeftClick|MousePositionRelativeToElement:#RectangleEdgePoint!=MiddleCenter|MouseClick:Boolean!=True
WebAutomation.Click.ClickPressDialogButton	A	OffsetY:Int32!=0|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OffsetX:Int32!=0|DialogButton:String!=OK|ClickType:#ClickType!=LeftClick|MousePositionRelativeToElement:#RectangleEdgePoint!=MiddleCenter|MouseClick:Boolean!=True
WebAutomation.ClickDownloadLink	A	BrowserInstance:WebBrowserInstanceHandle|Control:WebControl|DestinationFolder:FolderObject	DownloadedFile:FileObject
WebAutomation.CloseWebBrowser	A	BrowserInstance:WebBrowserInstanceHandle
WebAutomation.CreateNewTab.CreateNewTab	A	Url:String!|WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!	NewBrowserInstance:WebBrowserInstanceHandle>NewBrowser
WebAutomation.CreateNewTab.CreateNewTabCloseDialog	A	Url:String!|WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!	NewBrowserInstance:WebBrowserInstanceHandle>NewBrowser
WebAutomation.CreateNewTab.CreateNewTabNoWait	A	Url:String!|BrowserInstance:WebBrowserInstanceHandle!	NewBrowserInstance:WebBrowserInstanceHandle>NewBrowser
WebAutomation.CreateNewTab.CreateNewTabPressDialogButton	A	Url:String!|WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK	NewBrowserInstance:WebBrowserInstanceHandle>NewBrowser
WebAutomation.ExecuteJavascript	A	BrowserInstance:WebBrowserInstanceHandle|Javascript:String=function ExecuteScript() { /%2Ayour code here, return something (optionally); %2A/ }	Result:String
WebAutomation.ExtractData.ExtractData	A	TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractDataInExcel	A	TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHandPickedValues	A	TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHandPickedValuesInExcel	A	TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHtmlTable	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHtmlTableInExcel	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractList	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractListInExcel	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractListUsingPagingFromAllPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractListUsingPagingFromAllPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractSingleValue	A	TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractSingleValueInExcel	A	TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPages	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPagesInExcel	A	PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractTable	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractTableInExcel	A	PostProcessData:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPages	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExtractedData:DataTable>DataFromWebPage
WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPagesInExcel	A	PostProcessData:Boolean!=False|PagerCssSelector:String!|UsePhysicalClick:Boolean!=False|TimeoutInSeconds:Int32!=60|Control:String!|BrowserInstance:WebBrowserInstanceHandle!|MaxWebPagesToProcess:Int32!|ExtractionParameters:DataTable!	ExcelInstance:ExcelInstanceHandle>ExcelInstance
WebAutomation.Focus.Focus	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.Focus.FocusCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.Focus.FocusNoWait	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.Focus.FocusPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|DialogButton:String!=OK
WebAutomation.GetDetailsOfElement	A	BrowserInstance:WebBrowserInstanceHandle|Control:WebControl|AttributeName:String=Own Text	AttributeValue:String
WebAutomation.GetDetailsOfWebPage	A	BrowserInstance:WebBrowserInstanceHandle|DetailsType:#DetailsType=Description	Details:String
WebAutomation.GetWebControl	A	Control:WebControl!	WebControl:WebControl>WebControl
WebAutomation.GoToWebPage.GoToWebPage	A	BrowserInstance:WebBrowserInstanceHandle|Url:String|WaitForPageToLoadTimeout:Int32=60
WebAutomation.GoToWebPage.GoToWebPageCloseDialog	A	Url:String!|WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.GoToWebPageNoWait	A	Url:String!|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.GoToWebPagePressDialogButton	A	Url:String!|WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK
WebAutomation.GoToWebPage.NavigateBack	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateBackCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateBackNoWait	A	BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateBackPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK
WebAutomation.GoToWebPage.NavigateForward	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateForwardCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateForwardNoWait	A	BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.NavigateForwardPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK
WebAutomation.GoToWebPage.ReloadWebPage	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.ReloadWebPageCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.ReloadWebPageNoWait	A	BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.GoToWebPage.ReloadWebPagePressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK
WebAutomation.HoverOverElement	A	BrowserInstance:WebBrowserInstanceHandle|Control:WebControl|UseActualMouse:Boolean=False
WebAutomation.IfWebPageContains.WebPageContainsElement	C	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.IfWebPageContains.WebPageContainsElementInState	C	State:#ElementState!=Enabled|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.IfWebPageContains.WebPageContainsText	C	BrowserInstance:WebBrowserInstanceHandle!|Text:String!
WebAutomation.IfWebPageContains.WebPageDoesNotContainElement	C	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.IfWebPageContains.WebPageDoesNotContainText	C	BrowserInstance:WebBrowserInstanceHandle!|Text:String!
WebAutomation.LaunchChrome.AttachToChromeByTitle	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed|TabTitle:String!	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.AttachToChromeByUrl	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|TabUrl:String!|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.AttachToForegroundChrome	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChrome	A	Url:String|WindowState:#BrowserWindowState=Normal|ClearCache:Boolean=False|ClearCookies:Boolean=False|WaitForPageToLoadTimeout:Int32=60|Timeout:Int32=60|TargetDesktop:String!|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!	BrowserInstance:WebBrowserInstanceHandle
WebAutomation.LaunchChrome.LaunchChromeCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromePressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromePressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriver	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchChrome.LaunchChromeWithDriverPressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.AttachToEdgeByTitle	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed|TabTitle:String!	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.AttachToEdgeByUrl	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|TabUrl:String!|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.AttachToTheForegroundEdge	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdge	A	Url:String|WindowState:#BrowserWindowState=Normal|ClearCache:Boolean=False|ClearCookies:Boolean=False|WaitForPageToLoadTimeout:Int32=60|Timeout:Int32=60|TargetDesktop:String!|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!	BrowserInstance:WebBrowserInstanceHandle
WebAutomation.LaunchEdge.LaunchEdgeCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgePressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgePressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriver	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchEdge.LaunchEdgeWithDriverPressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.AttachToFirefoxByTitle	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed|TabTitle:String!	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.AttachToFirefoxByUrl	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|TabUrl:String!|AttachTimeout:Int32!=5|MatchMode:#MatchMode!=Mixed	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.AttachToForegroundFirefox	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|CommunicationMode:#BrowserCommunicationMethod!=Extension|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefox	A	Url:String|WindowState:#BrowserWindowState=Normal|ClearCache:Boolean=False|ClearCookies:Boolean=False|WaitForPageToLoadTimeout:Int32=60|Timeout:Int32=60|TargetDesktop:String!|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!	BrowserInstance:WebBrowserInstanceHandle
WebAutomation.LaunchFirefox.LaunchFirefoxCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxPressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriver	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCloseDialogCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverNoWait	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverNoWaitCustomProfile	A	Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|PiPUserDataFolderMode:#PiPUserDataFolderModeEnum!=AutomaticProfile|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverPressDialogButtonCustomProfile	A	WaitForPageToLoadTimeout:Int32!=60|Timeout:Int32!=60|Url:String!|WindowState:#BrowserWindowState!=Normal|PiPUserDataFolderPath:FolderObject!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.AttachToForegroundInternetExplorer	A	TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByTitle	A	TabTitle:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByUrl	A	TabUrl:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|AttachTimeout:Int32!=5	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowser	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|CustomUserAgentString:String!=	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserCloseDialog	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|CustomUserAgentString:String!=	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserNoWait	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|CustomUserAgentString:String!=	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserPressDialogButton	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK|CustomUserAgentString:String!=	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchInternetExplorer	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerCloseDialog	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerNoWait	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|ClearCache:Boolean!=False|ClearCookies:Boolean!=False	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerPressDialogButton	A	Url:String!|TargetDesktop:String!={"DisplayName":"Local Computer","Route":{"ServerType":"Local","ServerAddress":""}}|WindowState:#BrowserWindowState!=Normal|WaitForPageToLoadTimeout:Int32!=60|ClearCache:Boolean!=False|ClearCookies:Boolean!=False|DialogButton:String!=OK	BrowserInstance:WebBrowserInstanceHandle>Browser
WebAutomation.PopulateTextField.PopulateTextField	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|EmulateTyping:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|EmulateTyping:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldCloseDialogUsePhysicalKeyboard	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldNoWait	A	Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|EmulateTyping:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldNoWaitUsePhysicalKeyboard	A	Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|EmulateTyping:Boolean!=True|DialogButton:String!=OK|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButtonUsePhysicalKeyboard	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|DialogButton:String!=OK|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PopulateTextField.PopulateTextFieldUsePhysicalKeyboard	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|UnfocusAfterPopulate:Boolean!=True|Text:EncryptableObject!|Mode:#PopulateTextMode!=Replace
WebAutomation.PressButton.PressButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.PressButton.PressButtonCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.PressButton.PressButtonNoWait	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.PressButton.PressButtonPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|DialogButton:String!=OK
WebAutomation.SelectRadioButton.SelectRadioButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.SelectRadioButton.SelectRadioButtonCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.SelectRadioButton.SelectRadioButtonNoWait	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.SelectRadioButton.SelectRadioButtonPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|DialogButton:String!=OK
WebAutomation.SetCheckboxState.SetCheckboxState	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|State:#CheckboxState!=Checked
WebAutomation.SetCheckboxState.SetCheckboxStateCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|State:#CheckboxState!=Checked
WebAutomation.SetCheckboxState.SetCheckboxStateNoWait	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|State:#CheckboxState!=Checked
WebAutomation.SetCheckboxState.SetCheckboxStatePressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|DialogButton:String!=OK|State:#CheckboxState!=Checked
WebAutomation.SetDropDownListValue.ClearDropDownListValue	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.SetDropDownListValue.ClearDropDownListValueCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.SetDropDownListValue.ClearDropDownListValueNoWait	A	Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!
WebAutomation.SetDropDownListValue.ClearDropDownListValuePressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK
WebAutomation.SetDropDownListValue.SetDropDownListValueByIndex	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionsIndeces:List*<Int32>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexCloseDialog	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionsIndeces:List*<Int32>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexNoWait	A	Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionsIndeces:List*<Int32>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexPressDialogButton	A	WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK|OptionsIndeces:List*<Int32>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByName	A	UseRegularExpression:Boolean!=False|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionNames:List*<String>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByNameCloseDialog	A	UseRegularExpression:Boolean!=False|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionNames:List*<String>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByNameNoWait	A	UseRegularExpression:Boolean!=False|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|OptionNames:List*<String>!
WebAutomation.SetDropDownListValue.SetDropDownListValueByNamePressDialogButton	A	UseRegularExpression:Boolean!=False|WaitForPageToLoadTimeout:Int32!=60|Control:WebControl!|BrowserInstance:WebBrowserInstanceHandle!|DialogButton:String!=OK|OptionNames:List*<String>!
WebAutomation.TakeScreenshot.TakeScreenshot	A	BrowserInstance:WebBrowserInstanceHandle
WebAutomation.TakeScreenshot.TakeScreenshotOfElement	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.TakeScreenshot.TakeScreenshotOfElementSaveToFile	A	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!|File:FileObject!|FileFormat:#FileFormat!=Bmp
WebAutomation.TakeScreenshot.TakeScreenshotSaveToFile	A	BrowserInstance:WebBrowserInstanceHandle!|File:FileObject!|FileFormat:#FileFormat!=Bmp
WebAutomation.WaitForWebPageContent.WebPageToContainElement	W	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.WaitForWebPageContent.WebPageToContainElementInState	W	State:#ElementState!=Enabled|BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.WaitForWebPageContent.WebPageToContainText	W	BrowserInstance:WebBrowserInstanceHandle!|Text:String!
WebAutomation.WaitForWebPageContent.WebPageToNotContainElement	W	BrowserInstance:WebBrowserInstanceHandle!|Control:WebControl!
WebAutomation.WaitForWebPageContent.WebPageToNotContainText	W	BrowserInstance:WebBrowserInstanceHandle!|Text:String!
Word.Attach	A	DocumentName:FileObject	Instance:WordInstanceHandle
Word.CloseWord.Close	A	Instance:WordInstanceHandle
Word.CloseWord.CloseAndSave	A	Instance:WordInstanceHandle!
Word.CloseWord.CloseAndSaveAs	A	DocumentFormat:#WordFormat!=FromExtension|DocumentPath:FileObject!|Instance:WordInstanceHandle!
Word.FindAndReplaceWord.FindAndReplaceAllWildcards	A	TextToReplaceWith:String!|Instance:WordInstanceHandle!|TextToFind:String!
Word.FindAndReplaceWord.FindAndReplaceAllWithoutWildcards	A	MatchCase:Boolean!=False|MatchEntireWord:Boolean!=False|TextToReplaceWith:String!|Instance:WordInstanceHandle!|TextToFind:String!
Word.FindAndReplaceWord.FindAndReplaceSingle	A	Instance:WordInstanceHandle|TextToFind:String|TextToReplaceWith:String|MatchCase:Boolean=False|MatchEntireWord:Boolean=False
Word.FindAndReplaceWord.FindAndReplaceSingleWildcards	A	TextToReplaceWith:String!|Instance:WordInstanceHandle!|TextToFind:String!
Word.InsertImageToWord.InsertImageBookmarkEndFromClipboard	A	Instance:WordInstanceHandle!|Bookmark:String!
Word.InsertImageToWord.InsertImageBookmarkEndFromFile	A	Path:FileObject!|Instance:WordInstanceHandle!|Bookmark:String!
Word.InsertImageToWord.InsertImageBookmarkStartFromClipboard	A	Instance:WordInstanceHandle!|Bookmark:String!
Word.InsertImageToWord.InsertImageBookmarkStartFromFile	A	Path:FileObject!|Instance:WordInstanceHandle!|Bookmark:String!
Word.InsertImageToWord.InsertImageDocumentEndFromClipboard	A	Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageDocumentEndFromFile	A	Path:FileObject!|Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageDocumentStartFromClipboard	A	Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageDocumentStartFromFile	A	Instance:WordInstanceHandle|Path:FileObject
Word.InsertImageToWord.InsertImageEndOfTextFromClipBoard	A	TextToFind:String!|Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageEndOfTextFromFile	A	TextToFind:String!|Path:FileObject!|Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageStartOfTextFromClipBoard	A	TextToFind:String!|Instance:WordInstanceHandle!
Word.InsertImageToWord.InsertImageStartOfTextFromFile	A	TextToFind:String!|Path:FileObject!|Instance:WordInstanceHandle!
Word.LaunchWord.Launch	A	Visible:Boolean=True	Instance:WordInstanceHandle
Word.LaunchWord.LaunchAndOpen	A	Visible:Boolean!=True|ReadProtectionPassword:EncryptableObject=|WriteProtectionPassword:EncryptableObject=|Path:FileObject!|ReadOnly:Boolean!=False	Instance:WordInstanceHandle>WordInstance
Word.ReadFromWord.Read	A	Instance:WordInstanceHandle	WordData:String
Word.ReadFromWord.ReadBookmark	A	Bookmark:String!|Instance:WordInstanceHandle!	WordData:String>WordData
Word.ReadFromWord.ReadPage	A	Pages:String!=1|Instance:WordInstanceHandle!	WordData:String>WordData
Word.SaveWord.Save	A	Instance:WordInstanceHandle
Word.SaveWord.SaveAs	A	DocumentFormat:#WordFormat!=FromExtension|DocumentPath:FileObject!|Instance:WordInstanceHandle!
Word.WriteToWord.WriteEndOfBookmark	A	Bookmark:String!|AppendNewLine:Boolean!=False|Instance:WordInstanceHandle!|Text:String!
Word.WriteToWord.WriteEndOfDocument	A	AppendNewLine:Boolean!=False|Instance:WordInstanceHandle!|Text:String!
Word.WriteToWord.WriteStartOfBookmark	A	Bookmark:String!|AppendNewLine:Boolean!=False|Instance:WordInstanceHandle!|Text:String!
Word.WriteToWord.WriteStartOfDocument	A	Instance:WordInstanceHandle|Text:String|AppendNewLine:Boolean=False
WorkQueues.BatchEnqueueWorkQueueItems	A	EnableParallelProcessing:Boolean!=False|WorkQueueItemData:DataTable!|WorkQueue:WorkQueue!	FailedWorkQueueItems:List*<BatchEnqueueFailuresResponse>>FailedWorkQueueItems|HasFailedItems:Boolean>HasFailedItems|SuccessfulWorkQueueItems:List*<BatchEnqueueSuccessfulResponse>>SuccessfulWorkQueueItems
WorkQueues.EnqueueWorkQueueItem.WithUniqueId	A	ProcessingResult:String|DelayUntil:Nullable*<DateTime>|ThrowOnDuplicateWorkQueueItem:Boolean!=True|UniqueId:String|ExpiryDate:Nullable*<DateTime>|Status:#WorkQueueItemEnqueueStatus!=Queued|WorkQueue:WorkQueue!|Priority:#WorkQueueItemPriority!=Normal|Value:String!|Name:String	WorkQueueItem:WorkQueueItem>NewWorkQueueItem
WorkQueues.EnqueueWorkQueueItem.WithoutUniqueId	A	ProcessingResult:String|DelayUntil:Nullable*<DateTime>|ThrowOnDuplicateWorkQueueItem:Boolean!=True|ExpiryDate:Nullable*<DateTime>|Status:#WorkQueueItemEnqueueStatus!=Queued|WorkQueue:WorkQueue!|Priority:#WorkQueueItemPriority!=Normal|Value:String!|Name:String	WorkQueueItem:WorkQueueItem>NewWorkQueueItem
WorkQueues.GetWorkQueueItems	A	RowsToReturn:Int32!=5000|ThrowIfWorkQueueNotFound:Boolean!=True|WorkQueue:WorkQueue!|FilterRows:String!	WorkQueueItems:List*<WorkQueueItem>>WorkQueueItems
WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem	L	WorkQueue:WorkQueue!|FilterRows:String	WorkQueueItem:WorkQueueItem>WorkQueueItem
WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItemOverrideRetry	L	MaxRetryCount:Int32!=0|WorkQueue:WorkQueue!|FilterRows:String	WorkQueueItem:WorkQueueItem>WorkQueueItem
WorkQueues.RequeueWorkQueueItem.RequeueWithProcessingNotes	A	WorkQueueItem:WorkQueueItem|DelayUntil:DateTime|ExpiryDate:Nullable*|ProcessingResult:String
WorkQueues.UpdateProcessingNotes.WithProcessingNotes	A	WorkQueueItem:WorkQueueItem|ProcessingNotes:String
WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes	A	WorkQueueItem:WorkQueueItem|Status:#WorkQueueItemStatus=Processed|InputValue:String|ProcessingResult:String
Workstation.ControlScreenSaver	A	ScreenSaverAction:#ScreenSaverAction=Enable
Workstation.EmptyRecycleBin	A
Workstation.GetDefaultPrinter	A		PrinterName:String>DefaultPrinterName
Workstation.GetScreenResolution	A	MonitorNumber:Int32	MonitorWidth:Int32|MonitorHeight:Int32|MonitorBitCount:Int32|MonitorFrequency:Int32
Workstation.LockWorkstation	A
Workstation.LogOffUser	U
Workstation.PlaySound.PlaySound	A	WavFile:FileObject!
Workstation.PlaySound.PlaySystemSound	A	SystemSound:#SystemSound!=Asterisk
Workstation.PrintDocument	A	DocumentPath:FileObject
Workstation.SetDefaultPrinter	A	PrinterName:String
Workstation.SetScreenResolution	A	MonitorNumber:Int32|MonitorWidth:Int32|MonitorHeight:Int32|MonitorBitCount:Int32|MonitorFrequency:Int32
Workstation.ShowDesktop	A	DesktopOperation:#DesktopOperation=Show
Workstation.ShutdownComputer.Hibernate	U
Workstation.ShutdownComputer.Restart	U
Workstation.ShutdownComputer.Shutdown	U
Workstation.ShutdownComputer.Sleep	U
Workstation.TakeScreenshot.TakeScreenshot	A
Workstation.TakeScreenshot.TakeScreenshotAndSaveToFile	A	ImageFormat:#ImageFormat~2!=Bmp|File:FileObject!
Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindow	A
Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindowAndSaveToFile	A	ImageFormat:#ImageFormat~2!=Bmp|File:FileObject!
Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreen	A
Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreenAndSaveToFile	A	ImageFormat:#ImageFormat~2!=Bmp|File:FileObject!
Workstation.TakeScreenshot.TakeScreenshotOfScreen	A	ScreenToCapture:Int32!
Workstation.TakeScreenshot.TakeScreenshotOfScreenAndSaveToFile	A	ScreenToCapture:Int32!|ImageFormat:#ImageFormat~2!=Bmp|File:FileObject!
XML.ExecuteXPathQuery.ExecuteXPath	A	XmlDocument:String|XPathQuery:String	XPathResults:List*
XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly	A	XPathQuery:String!|XmlDocument:String!	XPathResult:XmlNodeObject>XPathResult
XML.GetXmlElementAttribute.GetElementAttribute	A	Document:XmlNodeObject|AttributeName:String|XPathQuery:String	TextValue:String
XML.GetXmlElementAttribute.GetElementAttributeAsBoolean	A	XPathQuery:String=|AttributeName:String!|Document:XmlNodeObject!	BooleanValue:Boolean>XmlAttributeValue
XML.GetXmlElementAttribute.GetElementAttributeAsDateTime	A	XPathQuery:String=|AttributeName:String!|Document:XmlNodeObject!	DateTimeValue:DateTime>XmlAttributeValue
XML.GetXmlElementAttribute.GetElementAttributeAsNumeric	A	XPathQuery:String=|AttributeName:String!|Document:XmlNodeObject!	NumericValue:Decimal>XmlAttributeValue
XML.GetXmlElementValue.GetElementValue	A	Document:XmlNodeObject|XPathQuery:String	TextValue:String
XML.GetXmlElementValue.GetElementValueAsBoolean	A	XPathQuery:String|Document:XmlNodeObject!	BooleanValue:Boolean>XmlElementValue
XML.GetXmlElementValue.GetElementValueAsDateTime	A	XPathQuery:String|Document:XmlNodeObject!	DateTimeValue:DateTime>XmlElementValue
XML.GetXmlElementValue.GetElementValueAsNumeric	A	XPathQuery:String|Document:XmlNodeObject!	NumericValue:Decimal>XmlElementValue
XML.InsertElement	A	Document:XmlNodeObject|XPathQuery:String|Element:XmlNodeObject
XML.ReadFromFile	A	File:FileObject|Encoding:#FileEncoding~2=DefaultEncoding	XmlDocument:XmlNodeObject
XML.RemoveElement	A	Document:XmlNodeObject|XPathQuery:String
XML.RemoveElementAttribute	A	Document:XmlNodeObject|AttributeName:String|XPathQuery:String
XML.SetElementAttribute	A	Document:XmlNodeObject|AttributeName:String|AttributeValue:String|XPathQuery:String
XML.SetElementValue	A	Document:XmlNodeObject|ElementValue:String|XPathQuery:String
XML.WriteXmlToFile.WriteToFile	A	Xml:String!|Encoding:#FileEncoding~2!=DefaultEncoding|File:FileObject!
XML.WriteXmlToFile.WriteToFileFormatted	A	File:FileObject|Xml:String|Encoding:#FileEncoding~2=DefaultEncoding|Indentation:Int32=2
`;
