// Code pages that iconv-lite does not have, as they differ from a common one: two hexadecimal digits of a byte, then its character.
// Source: the code pages that the GNU C library and the Unicode Consortium publish.

/** The Latin-1 characters of the bytes 0 to 255 in IBM037. */
const IBM037 =
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a' +
  '20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22' +
  'd8616263646566676869abbbf0fdfeb1b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7' +
  '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d530313233343536373839b3dbdcd9da9f';

const OF_EBCDIC: Readonly<Record<string, string>> = {
  cp1025:
    '42ђ43ѓ44ё45є46ѕ47і48ї49ј4a[4f!51љ52њ53ћ54ќ55ў56џ57Ъ58№59Ђ5a]5f^62Ѓ63Ё64Є65Ѕ66І67Ї68Ј69Љ6a|70Њ71Ћ72Ќ73\u00ad74Ў75Џ76ю77а78б80ц8aд8bе8cф8dг8eх8fи90й9aк9bл9cм9dн9eо9fпa0яaaрabсacтadуaeжafвb0ьb1ыb2зb3шb4эb5щb6чb7ъb8Юb9АbaБbbЦbcДbdЕbeФbfГcaХcbИccЙcdКceЛcfМdaНdbОdcПddЯdeРdfСe1§eaТebУecЖedВeeЬefЫfaЗfbШfcЭfdЩfeЧ',
  cp875:
    '41Α42Β43Γ44Δ45Ε46Ζ47Η48Θ49Ι4a[4f!51Κ52Λ53Μ54Ν55Ξ56Ο57Π58Ρ59Σ5a]5f^62Τ63Υ64Φ65Χ66Ψ67Ω68Ϊ69Ϋ6a|70¨71Ά72Έ73Ή74\u00a075Ί76Ό77Ύ78Ώ80΅8aα8bβ8cγ8dδ8eε8fζ9aη9bθ9cι9dκ9eλ9fμa0´aaνabξacοadπaeρafσb0£b1άb2έb3ήb4ϊb5ίb6όb7ύb8ϋb9ώbaςbbτbcυbdφbeχbfψcbωccΐcdΰce‘cf―da±db½dc\u001add·de’df¦e1\u001aeb§ec\u001aed\u001aee«ef¬fb©fc\u001afd\u001afe»',
  IBM00924: '5f^6aŠ9dž9f€ad[b0¬b7Œb8œb9ŸbaÝbbšbd]beŽ',
  IBM01047: '5f^ad[b0¬baÝbb¨bd]',
  IBM01140: '9f€',
  IBM01141: '43{4aÄ4f!59~5aÜ5f^63[6aö7c§9f€a1ßb0¢b5@ba¬bb|c0äcc¦d0üdc}e0Öec\\fc]',
  IBM01142: '47}4a#4f!5a€5bÅ5f^67$6aø70¦7bÆ7cØ80@9c{9e[9f]a1üb0¢ba¬bb|c0æd0ådc~',
  IBM01143: '43{47}4a§4f!51`5a€5bÅ5f^63#67$6aö71\\79é7bÄ7cÖ9f]a1üb0¢b5[ba¬bb|c0äcc¦d0ådc~e0Éec@',
  IBM01144: '44{48\\4a°4f!51]54}58~5aé5f^6aò79ù7b£7c§90[9f€a1ìb0¢b1#b5@ba¬bb|c0àcd¦d0èdd`e0ç',
  IBM01145: '49¦4a[5a]69#6añ7bÑ9f€a1¨b0¢ba^bb!bd~',
  IBM01146: '4a$5b£9f€a1¯b0¢b1[ba^bc~',
  IBM01147: '44@48\\4a°4f!51{54}5a§5f^6aù79µ7b£7cà90[9f€a0`a1¨b0¢b1#b5]ba¬bb|bd~c0éd0èdd¦e0ç',
  IBM01148: '4a[4f!5a]5f^9f€b0¢ba¬bb|',
  IBM01149: '4aÞ4f!5aÆ5fÖ79ð7cÐ8c`8e{9c}9e]9f€a1öac@ae[b0¢ba¬bb|be\\c0þcc~d0æe0´ec^',
  IBM037: '',
  IBM1026: '48{4aÇ4f!5aĞ5bİ5f^68[6aş79ı7bÖ7cŞ7fÜ8c}8d`8e¦9d˛a1öac]ad$ae@b0¢ba¬bb|bc—c0çcc~d0ğdc\\e0üec#fc"',
  IBM273: '43{4aÄ4f!59~5aÜ5f^63[6aö7c§a1ßb0¢b5@ba¬bb|c0äcc¦d0üdc}e0Öec\\fc]',
  IBM277: '47}4a#4f!5a¤5bÅ5f^67$6aø70¦7bÆ7cØ80@9c{9e[9f]a1üb0¢ba¬bb|c0æd0ådc~',
  IBM278: '43{47}4a§4f!51`5a¤5bÅ5f^63#67$6aö79é7bÄ7cÖ9f]a1üb0¢b5[ba¬bb|c0äcc¦d0ådc~ec@',
  IBM280: '44{48\\4a°4f!51]54}58~5aé5f^6aò79ù7b£7c§90[a1ìb0¢b1#b5@ba¬bb|c0àcd¦d0èdd`e0ç',
  IBM284: '49¦4a[5a]69#6añ7bÑa1¨b0¢ba^bb!bd~',
  IBM285: '4a$5b£a1‾b0¢b1[ba^bc~',
  IBM290:
    '41。42「43」44、45・46ヲ47ァ48ィ49ゥ4a£51ェ52ォ53ャ54ュ55ョ56ッ57\ufffd58ー59\ufffd5b¥62\ufffd63\ufffd64\ufffd65\ufffd66\ufffd67\ufffd68\ufffd69\ufffd70\ufffd71\ufffd72\ufffd73\ufffd74\ufffd75\ufffd76\ufffd77\ufffd78\ufffd80\ufffd81ア82イ83ウ84エ85オ86カ87キ88ク89ケ8aコ8b\ufffd8cサ8dシ8eス8fセ90ソ91タ92チ93ツ94テ95ト96ナ97ニ98ヌ99ネ9aノ9b\ufffd9c\ufffd9dハ9eヒ9fフa0\ufffda1‾a2ヘa3ホa4マa5ミa6ムa7メa8モa9ヤaaユab\ufffdacヨadラaeリafルb0\ufffdb1\ufffdb2\ufffdb3\ufffdb4\ufffdb5\ufffdb6\ufffdb7\ufffdb8\ufffdb9\ufffdbaレbbロbcワbdンbe゛bf゜c0\ufffdca\ufffdcb\ufffdcc\ufffdcd\ufffdce\ufffdcf\ufffdd0\ufffdda\ufffddb\ufffddc\ufffddd\ufffdde\ufffddf\ufffde0$e1\ufffdea\ufffdeb\ufffdec\ufffded\ufffdee\ufffdef\ufffdfa\ufffdfb\ufffdfc\ufffdfd\ufffdfe\ufffd',
  IBM297: '44@48\\4a°4f!51{54}5a§5f^6aù79µ7b£7cà90[a0`a1¨b0¢b1#b5]ba¬bb|bd~c0éd0èdd¦e0ç',
  IBM420:
    '42\u065143\ufe7d44\u064045\ufffd46\u062147\u062248\ufe8249\u062351\ufe8452\u062453\ufffd54\ufffd55\u062656\u062757\ufe8e58\u062859\ufe9162\u062963\u062a64\ufe9765\u062b66\ufe9b67\u062c68\ufe9f69\u062d70\ufea371\u062e72\ufea773\u062f74\u063075\u063176\u063277\u063378\ufeb379\u060c80\u06348a\ufeb78b\u06358c\ufebb8d\u06368e\ufebf8f\u063790\u06389a\u06399b\ufeca9c\ufecb9d\ufecc9e\u063a9f\ufecea0\ufecfa1÷aa\ufed0ab\u0641ac\ufed3ad\u0642ae\ufed7af\u0643b0\ufedbb1\u0644b2\ufef5b3\ufef6b4\ufef7b5\ufef8b6\ufffdb7\ufffdb8\ufefbb9\ufefcba\ufedfbb\u0645bc\ufee3bd\u0646be\ufee7bf\u0647c0\u061bcb\ufeebcc\ufffdcd\ufeecce\ufffdcf\u0648d0\u061fda\u0649db\ufef0dc\u064add\ufef2de\ufef3df\u0660e0×e1\ufffdea\u0661eb\u0662ec\ufffded\u0663ee\u0664ef\u0665fa\ufffdfb\u0666fc\u0667fd\u0668fe\u0669',
  IBM423:
    '41Α42Β43Γ44Δ45Ε46Ζ47Η48Θ49Ι4a[4f!51Κ52Λ53Μ54Ν55Ξ56Ο57Π58Ρ59Σ5a]5f^62Τ63Υ64Φ65Χ66Ψ67Ω68\ufffd69\ufffd6a\ufffd70\ufffd71Ά72Έ73Ή74\ufffd75Ί76Ό77Ύ78Ώ7b£7c§80Ä8aα8bβ8cγ8dδ8eε8fζ90Ö9aη9bθ9cι9dκ9eλ9fμa0Üa1¨aaνabξacοadπaeρafςb0\ufffdb1άb2έb3ήb4ϊb5ίb6όb7ύb8ϋb9ώbaσbbτbcυbdφbeχbfψc0¸ca\ufffdcbωccÂcdàceäcfêd0´da±dbédcèddëdeîdfïe0°e1\ufffdea½eböecôedûeeùefüfaÿfbçfcÇfd\ufffdfe\ufffd',
  IBM424:
    '41\u05d042\u05d143\u05d244\u05d345\u05d446\u05d547\u05d648\u05d749\u05d851\u05d952\u05da53\u05db54\u05dc55\u05dd56\u05de57\u05df58\u05e059\u05e162\u05e263\u05e364\u05e465\u05e566\u05e667\u05e768\u05e869\u05e970\ufffd71\u05ea72\ufffd73\ufffd74\u00a075\ufffd76\ufffd77\ufffd78⇔80\ufffd8c\ufffd8d\ufffd8e\ufffd8f\ufffd9a\ufffd9b\ufffd9c\ufffd9e\ufffdaa\ufffdab\ufffdac\ufffdad\ufffdae\ufffdcb\ufffdcc\ufffdcd\ufffdce\ufffdcf\ufffddb\ufffddc\ufffddd\ufffdde\ufffddf\ufffdeb\ufffdec\ufffded\ufffdee\ufffdef\ufffdfb\ufffdfc\ufffdfd\ufffdfe\ufffd',
  IBM500: '4a[4f!5a]5f^b0¢ba¬bb|',
  IBM870:
    '44ţ46ă47č49ć4a[4f!52ę54ů57ľ58ĺ5a]5f^64˝66Ă67Č69Ć6a|70ˇ72Ę74Ů77Ľ78Ĺ80˘8aś8bň8cđ8eř8fş9ał9bń9cš9e˛a0ąaaŚabŇacĐaeŘafŞb0·b1Ąb2żb3Ţb4Żb6žb7źb8Žb9ŹbaŁbbŃbcŠcdŕcfődaĚdbűddťdfěeaďedŔefŐfaĎfbŰfdŤ',
  IBM871: '4aþ4f!5aÆ5fÖ79ð7cÐ8c`8e{9c}9e]a1öac@ae[b0¢ba¬bb|be\\c0Þcc~d0æe0´ec^',
  IBM880:
    '41\ufffd42ђ43ѓ44ё45\ufffd46ѕ47і48ї49ј4a[4f!51љ52њ53ћ54ќ55\ufffd56џ57Ъ58№59Ђ5a]5f^62Ѓ63Ё64\ufffd65Ѕ66І67Ї68Ј69Љ70Њ71Ћ72Ќ73\ufffd74\ufffd75Џ76ю77а78б79\ufffd80ц8aд8bе8cф8dг8eх8fи90й9aк9bл9cм9dн9eо9fпa0яa1\ufffdaaрabсacтadуaeжafвb0ьb1ыb2зb3шb4эb5щb6чb7ъb8Юb9АbaБbbЦbcДbdЕbeФbfГc0\ufffdcaХcbИccЙcdКceЛcfМd0\ufffddaНdbОdcПddЯdeРdfСe1¤eaТebУecЖedВeeЬefЫfaЗfbШfcЭfdЩfeЧ',
  IBM905:
    '41\ufffd46\ufffd47ċ48{4aÇ4f!5aĞ5bİ5f^66\ufffd67Ċ68[6aş70\ufffd79ı7bÖ7cŞ7fÜ80˘8aħ8bĉ8cŝ8dŭ8e\ufffd8f|9aĥ9bĝ9cĵ9d˛9e\ufffda1öaaĦabĈacŜadŬae\ufffdaf@b0·b2żb3}b4Żb6]b7\ufffdb9$baĤbbĜbcĴc0çcc~cfġd0ğda`dc\\df\ufffde0üec#efĠfc"',
  IBM_Thai:
    '42\u0e0143\u0e0244\u0e0345\u0e0446\u0e0547\u0e0648\u0e0749[51\u0e4852\u0e0853\u0e0954\u0e0a55\u0e0b56\u0e0c57\u0e0d58\u0e0e59]62\u0e0f63\u0e1064\u0e1165\u0e1266\u0e1367\u0e1468\u0e1569^70\u0e3f71\u0e4e72\u0e1673\u0e1774\u0e1875\u0e1976\u0e1a77\u0e1b78\u0e1c80\u0e4f8a\u0e1d8b\u0e1e8c\u0e1f8d\u0e208e\u0e218f\u0e2290\u0e5a9a\u0e239b\u0e249c\u0e259d\u0e269e\u0e279f\u0e28a0\u0e5baa\u0e29ab\u0e2aac\u0e2bad\u0e2cae\u0e2daf\u0e2eb0\u0e50b1\u0e51b2\u0e52b3\u0e53b4\u0e54b5\u0e55b6\u0e56b7\u0e57b8\u0e58b9\u0e59ba\u0e2fbb\u0e30bc\u0e31bd\u0e32be\u0e33bf\u0e34ca\u0e49cb\u0e35cc\u0e36cd\u0e37ce\u0e38cf\u0e39da\u0e3adb\u0e40dc\u0e41dd\u0e42de\u0e43df\u0e44e1\u0e4aea\u0e45eb\u0e46ec\u0e47ed\u0e48ee\u0e49ef\u0e4afa\u0e4bfb\u0e4cfc\u0e4dfd\u0e4bfe\u0e4c',
};

const OF_ASCII: Readonly<Record<string, string>> = {
  DOS_720:
    '80\u008081\u008182é83â84\u008485à86\u008687ç88ê89ë8aè8bï8cî8d\u008d8e\u008e8f\u008f90\u009091\u065192\u065293ô94¤95\u064096û97ù98\u062199\u06229a\u06239b\u06249c£9d\u06259e\u06269f\u0627a0\u0628a1\u0629a2\u062aa3\u062ba4\u062ca5\u062da6\u062ea7\u062fa8\u0630a9\u0631aa\u0632ab\u0633ac\u0634ad\u0635ae«af»b0░b1▒b2▓b3│b4┤b5╡b6╢b7╖b8╕b9╣ba║bb╗bc╝bd╜be╛bf┐c0└c1┴c2┬c3├c4─c5┼c6╞c7╟c8╚c9╔ca╩cb╦cc╠cd═ce╬cf╧d0╨d1╤d2╥d3╙d4╘d5╒d6╓d7╫d8╪d9┘da┌db█dc▄dd▌de▐df▀e0\u0636e1\u0637e2\u0638e3\u0639e4\u063ae5\u0641e6µe7\u0642e8\u0643e9\u0644ea\u0645eb\u0646ec\u0647ed\u0648ee\u0649ef\u064af0≡f1\u064bf2\u064cf3\u064df4\u064ef5\u064ff6\u0650f7≈f8°f9∙fa·fb√fcⁿfd²fe■ff\u00a0',
  IBM00858:
    '80Ç81ü82é83â84ä85à86å87ç88ê89ë8aè8bï8cî8dì8eÄ8fÅ90É91æ92Æ93ô94ö95ò96û97ù98ÿ99Ö9aÜ9bø9c£9dØ9e×9fƒa0áa1ía2óa3úa4ña5Ña6ªa7ºa8¿a9®aa¬ab½ac¼ad¡ae«af»b0░b1▒b2▓b3│b4┤b5Áb6Âb7Àb8©b9╣ba║bb╗bc╝bd¢be¥bf┐c0└c1┴c2┬c3├c4─c5┼c6ãc7Ãc8╚c9╔ca╩cb╦cc╠cd═ce╬cf¤d0ðd1Ðd2Êd3Ëd4Èd5€d6Íd7Îd8Ïd9┘da┌db█dc▄dd¦deÌdf▀e0Óe1ße2Ôe3Òe4õe5Õe6µe7þe8Þe9ÚeaÛebÙecýedÝee¯ef´f0\u00adf1±f2‗f3¾f4¶f5§f6÷f7¸f8°f9¨fa·fb¹fc³fd²fe■ff\u00a0',
  x_mac_arabic:
    '80Ä81\u00a082Ç83É84Ñ85Ö86Ü87á88à89â8aä8b\u06ba8c«8dç8eé8fè90ê91ë92í93…94î95ï96ñ97ó98»99ô9aö9b÷9cú9dù9eû9füa0 a1!a2"a3#a4$a5\u066aa6&a7\'a8(a9)aa*ab+ac\u060cad-ae.af/b0\u0660b1\u0661b2\u0662b3\u0663b4\u0664b5\u0665b6\u0666b7\u0667b8\u0668b9\u0669ba:bb\u061bbc<bd=be>bf\u061fc0❊c1\u0621c2\u0622c3\u0623c4\u0624c5\u0625c6\u0626c7\u0627c8\u0628c9\u0629ca\u062acb\u062bcc\u062ccd\u062dce\u062ecf\u062fd0\u0630d1\u0631d2\u0632d3\u0633d4\u0634d5\u0635d6\u0636d7\u0637d8\u0638d9\u0639da\u063adb[dc\\dd]de^df_e0\u0640e1\u0641e2\u0642e3\u0643e4\u0644e5\u0645e6\u0646e7\u0647e8\u0648e9\u0649ea\u064aeb\u064bec\u064ced\u064dee\u064eef\u064ff0\u0650f1\u0651f2\u0652f3\u067ef4\u0679f5\u0686f6\u06d5f7\u06a4f8\u06aff9\u0688fa\u0691fb{fc|fd}fe\u0698ff\u06d2',
  x_IA5_German: '40§5bÄ5cÖ5dÜ7bä7cö7dü7eß',
  x_IA5_Swedish: '24¤5bÄ5cÖ5dÅ7bä7cö7då7e‾',
  x_IA5_Norwegian: '5bÆ5cØ5dÅ7bæ7cø7då7e‾',
};

/** What a byte without a character in its code page becomes. */
const NONE = '\u{FFFD}';

/** The characters of the bytes 0 to 255 in a code page; undefined when this file does not have it. */
export function codePage(name: string): readonly string[] | undefined {
  const ebcdic = OF_EBCDIC[name];
  if (ebcdic !== undefined) return changed([...Buffer.from(IBM037, 'hex').toString('latin1')], ebcdic);
  const ascii = OF_ASCII[name];
  return ascii === undefined ? undefined : changed(asciiCharacters(), ascii);
}

function asciiCharacters(): string[] {
  return Array.from({ length: 256 }, (_, byte) => (byte < 128 ? String.fromCharCode(byte) : NONE));
}

function changed(characters: string[], differences: string): readonly string[] {
  for (const [, byte = '', character = ''] of differences.matchAll(/([0-9a-f]{2})(.)/gsu))
    characters[Number.parseInt(byte, 16)] = character;
  return characters;
}
