/** A language, with what tells it apart from others in its script. */
export interface ScriptLanguage {
  /** BCP 47 tag. */
  tag: string;
  /** Letters that it has, and of which others in its script have only some. */
  letters: string;
  /** Words that are frequent in it, and in none of the others. */
  words: string;
}

/**
 * Languages that share a script, by its ISO 15924 code, the most likely one first. Alphabets are those of the Unicode
 * CLDR (exemplar characters); of the words, each is among the most frequent ones of its language.
 */
export const languagesOfScripts: Readonly<Record<string, readonly ScriptLanguage[]>> = {
  Arab: [
    { tag: 'ar', letters: 'ةكيىأإ', words: 'في من على إلى عن مع التي الذي هذا هذه خلال بين كان قسم شركة جامعة' },
    {
      tag: 'fa',
      letters: 'پچژگکی',
      words: 'است در که را به از این برای با شد شده می های دانشگاه شرکت ایران تهران کارشناسی',
    },
    { tag: 'ur', letters: 'پچژگکیٹڈڑںےہھۓۂ', words: 'ہے ہیں کے کی کا میں اور سے پر کو نے جامعہ' },
    { tag: 'ps', letters: 'پچژګکیټډړږښڼېۍځڅ', words: 'دی په کې سره څخه چې' },
    { tag: 'ckb', letters: 'پچژگکیەێۆڕڵڤھ', words: 'لە بە بۆ کە ئەم' },
    { tag: 'sd', letters: 'پچگکيٻڀٺٽٿڄڃڇڏڌڊڍڙڦڪڳڱڻھ', words: 'آهي ۾ جي جو کي' },
    { tag: 'ug', letters: 'پچژگكيەېۆۇۈۋڭھ', words: 'ۋە بىلەن ئۈچۈن' },
  ],
  Deva: [
    { tag: 'hi', letters: '\u093c', words: 'है हैं और में का के की से पर को ने लिए था थे किया' },
    { tag: 'mr', letters: 'ळऱॲ', words: 'आहे आहेत आणि मध्ये चा ची चे च्या साठी होते केले येथे' },
    { tag: 'ne', letters: '', words: 'छ छन् छु छैन र लागि गर्ने भएको गरेको हो थियो नेपाल' },
  ],
  Cyrl: [
    { tag: 'ru', letters: 'ыэёъ', words: 'и в на с по для что это или опыт работы' },
    { tag: 'uk', letters: 'іїєґ', words: 'і та у в на з для що це або досвід роботи' },
    { tag: 'be', letters: 'іўыэё', words: 'і у на з для што гэта' },
    { tag: 'bg', letters: 'ъ', words: 'и в на за от се са със като при' },
    { tag: 'sr', letters: 'ђјљњћџ', words: 'и у на за од са је' },
    { tag: 'mk', letters: 'ѓѕјљњќџ', words: 'и во на за од со е' },
    { tag: 'kk', letters: 'әғқңөұүһіыэё', words: 'және мен үшін бойынша' },
    { tag: 'mn', letters: 'өүыэё', words: 'ба болон нь' },
  ],
  Hebr: [
    { tag: 'he', letters: '', words: 'של את על עם או גם' },
    { tag: 'yi', letters: 'װױײ', words: 'און אין פֿון מיט איז' },
  ],
  Beng: [
    { tag: 'bn', letters: 'র', words: 'এবং ও এর জন্য' },
    { tag: 'as', letters: 'ৰৱ', words: 'আৰু এটা' },
  ],
};

/**
 * Characters that only one of Chinese in simplified characters, Chinese in traditional characters, and Japanese has, of
 * those that are frequent in résumés (from the lists of simplified forms of China, 1964, and of Japan, 1946).
 */
export const hanCharacters: readonly (readonly [tag: string, characters: string])[] = [
  [
    'zh-Hans',
    '们业发东车长门见经级开关设计师电网络项团队证书语历务员产线华联时间实现负责优势专规划报导维护测试编码对术简总这为从传习获奖',
  ],
  [
    'zh-Hant',
    '們發經應營檢驗圖對賣讀學國會來點數體廣縣總實關歷專團與這個獲獎證變單權樓灣臺處擔據號擴當聲續擇雙舊壓轉輕醫鐵價傳',
  ],
  ['ja', '発経応営検験図対売読円駅歴専拡済桜渋沢浜辺広県塩総戦単変権価栄楽気帰働込関実団証処担拠続転圧医鉄伝'],
];
