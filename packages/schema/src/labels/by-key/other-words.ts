// Written by `scripts/write-types.ts` from `labels/locales`. Do not edit.
import { pick } from './pick.ts';

/** In English "Résumé". */
export const resume = (locale: string): string =>
  pick(
    locale,
    'السيرة الذاتية|জীবনবৃত্তান্ত|Lebenslauf|Résumé|Currículum vítae|رزومه|Curriculum vitæ|קורות חיים|जीवनवृत्त|Curriculum vitae|履歴書|이력서|जीवनवृत्तांत|Curriculum vitae|Życiorys|Currículo|Резюме|Meritförteckning|தன்விவரக் குறிப்பு|రెజ్యూమే|Özgeçmiş|Резюме|简历|履歷',
  );

/** In English "Photo". */
export const photo = (locale: string): string =>
  pick(
    locale,
    'صورة شخصية|ছবি|Foto|Photo|Foto|عکس|Photo|תמונה|फ़ोटो|Foto|写真|사진|छायाचित्र|Foto|Zdjęcie|Foto|Фотография|Foto|புகைப்படம்|ఫోటో|Fotoğraf|Фотографія|照片|照片',
  );

/** In English "Contact". */
export const contact = (locale: string): string =>
  pick(
    locale,
    'بيانات الاتصال|যোগাযোগ|Kontakt|Contact|Contacto|اطلاعات تماس|Coordonnées|פרטי קשר|संपर्क|Contatti|連絡先|연락처|संपर्क|Contact|Kontakt|Contato|Контакты|Kontakt|தொடர்பு|సంప్రదింపు|İletişim|Контакти|联系方式|聯絡方式',
  );

/** In English "Present". */
export const present = (locale: string): string =>
  pick(
    locale,
    'حتى الآن|বর্তমান|heute|Present|actualidad|تاکنون|aujourd’hui|היום|वर्तमान|oggi|現在|현재|आजपर्यंत|heden|obecnie|atual|настоящее время|nu|தற்போது வரை|ప్రస్తుతం|günümüz|дотепер|至今|至今',
  );

/** In English "E-mail". */
export const email = (locale: string): string =>
  pick(
    locale,
    'البريد الإلكتروني|ই-মেইল|E-Mail|E-mail|Correo electrónico|ایمیل|E-mail|דוא״ל|ई-मेल|E-mail|メール|이메일|ई-मेल|E-mail|E-mail|E-mail|Эл. почта|E-post|மின்னஞ்சல்|ఈ-మెయిల్|E-posta|Ел. пошта|电子邮箱|電子郵件',
  );

/** In English "Phone". */
export const phone = (locale: string): string =>
  pick(
    locale,
    'الهاتف|ফোন|Telefon|Phone|Teléfono|تلفن|Téléphone|טלפון|फ़ोन|Telefono|電話|전화|दूरध्वनी|Telefoon|Telefon|Telefone|Телефон|Telefon|தொலைபேசி|ఫోన్|Telefon|Телефон|电话|電話',
  );

/** In English "Website". */
export const website = (locale: string): string =>
  pick(
    locale,
    'الموقع الإلكتروني|ওয়েবসাইট|Website|Website|Sitio web|وب‌سایت|Site web|אתר|वेबसाइट|Sito web|ウェブサイト|웹사이트|संकेतस्थळ|Website|Strona internetowa|Site|Сайт|Webbplats|இணையதளம்|వెబ్‌సైట్|Web sitesi|Вебсайт|个人网站|個人網站',
  );

/** In English "Location". */
export const location = (locale: string): string =>
  pick(
    locale,
    'المكان|স্থান|Ort|Location|Ubicación|محل|Lieu|מיקום|स्थान|Luogo|所在地|지역|ठिकाण|Plaats|Miejsce|Localização|Место|Ort|இடம்|ప్రదేశం|Konum|Місце|所在地|所在地',
  );

/** In English "Guide". */
export const advisor = (locale: string): string =>
  pick(
    locale,
    'المشرف|তত্ত্বাবধায়ক|Betreuung|Guide|Tutor|استاد راهنما|Encadrement|מנחה|मार्गदर्शक|Supervisore|指導教員|지도교수|मार्गदर्शक|Begeleider|Promotor|Orientador|Научный руководитель|Handledare|வழிகாட்டி|మార్గదర్శకులు|Danışman|Науковий керівник|指导老师|指導教授',
  );

/** In English "Guides". */
export const advisors = (locale: string): string =>
  pick(
    locale,
    'المشرفون|তত্ত্বাবধায়ক|Betreuung|Guides|Tutores|استادان راهنما|Encadrement|מנחים|मार्गदर्शक|Supervisori|指導教員|지도교수|मार्गदर्शक|Begeleiders|Promotorzy|Orientadores|Научные руководители|Handledare|வழிகாட்டிகள்|మార్గదర్శకులు|Danışmanlar|Наукові керівники|指导老师|指導教授',
  );

/** In English "Thesis". */
export const thesis = (locale: string): string =>
  pick(
    locale,
    'الأطروحة|অভিসন্দর্ভ|Abschlussarbeit|Thesis|Tesis|پایان‌نامه|Mémoire|תזה|शोध-प्रबंध|Tesi|学位論文|학위 논문|प्रबंध|Scriptie|Praca dyplomowa|Tese|Дипломная работа|Examensarbete|ஆய்வேடு|పరిశోధన గ్రంథం|Tez|Дипломна робота|学位论文|學位論文',
  );

/** In English "DOI". */
export const doi = (locale: string): string =>
  pick(
    locale,
    'المعرّف الرقمي (DOI)|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI|DOI',
  );

/** In English "Authors". */
export const authors = (locale: string): string =>
  pick(
    locale,
    'المؤلفون|লেখক|Autoren|Authors|Autores|نویسندگان|Auteurs|מחברים|लेखक|Autori|著者|저자|लेखक|Auteurs|Autorzy|Autores|Авторы|Författare|ஆசிரியர்கள்|రచయితలు|Yazarlar|Автори|作者|作者',
  );

/** In English "Program". */
export const program = (locale: string): string =>
  pick(
    locale,
    'البرنامج|ডিগ্রি|Studiengang|Program|Titulación|رشته|Diplôme|תוכנית לימודים|कार्यक्रम|Titolo di studio|課程|전공|पदवी|Studie|Kierunek|Curso|Специальность|Program|படிப்பு|కోర్సు|Bölüm|Спеціальність|专业|系所',
  );

/** In English "Institution". */
export const institution = (locale: string): string =>
  pick(
    locale,
    'المؤسسة|প্রতিষ্ঠান|Einrichtung|Institution|Centro|مؤسسه|Établissement|מוסד|संस्थान|Istituto|学校名|학교|संस्था|Instelling|Uczelnia|Instituição|Учебное заведение|Lärosäte|நிறுவனம்|విద్యాసంస్థ|Kurum|Навчальний заклад|院校|學校',
  );

/** In English "Grade". */
export const grade = (locale: string): string =>
  pick(
    locale,
    'التقدير|ফলাফল|Note|Grade|Calificación|معدل|Note|ציון|अंक|Voto|成績|성적|गुण|Cijfer|Ocena|Nota|Оценка|Betyg|மதிப்பெண்|గ్రేడు|Not ortalaması|Оцінка|成绩|成績',
  );

/** In English "Completion". */
export const completion = (locale: string): string =>
  pick(
    locale,
    'سنة التخرج|সমাপ্তি|Abschluss|Completion|Finalización|سال پایان|Obtention|סיום|पूर्णता वर्ष|Conseguimento|修了|졸업|पूर्णता वर्ष|Afgerond|Ukończenie|Conclusão|Окончание|Examen|நிறைவு|పూర్తి|Mezuniyet|Закінчення|毕业时间|畢業時間',
  );

/** In English "Area". */
export const area = (locale: string): string =>
  pick(
    locale,
    'المجال|ক্ষেত্র|Fachgebiet|Area|Área|حوزه|Domaine|תחום|विषय-क्षेत्र|Ambito|分野|분야|क्षेत्र|Vakgebied|Dziedzina|Área|Область|Område|துறை|విభాగం|Alan|Галузь|领域|領域',
  );

/** In English "Course". */
export const course = (locale: string): string =>
  pick(
    locale,
    'المقرر|বিষয়|Kurs|Course|Asignatura|درس|Cours|קורס|विषय|Corso|科目|과목|विषय|Vak|Przedmiot|Disciplina|Курс|Kurs|பாடம்|పాఠ్యాంశం|Ders|Курс|课程|課程',
  );

/** In English "Courses". */
export const courses = (locale: string): string =>
  pick(
    locale,
    'المقررات|বিষয়সমূহ|Kurse|Courses|Asignaturas|درس‌ها|Cours|קורסים|विषय|Corsi|科目|과목|विषय|Vakken|Przedmioty|Disciplinas|Курсы|Kurser|பாடங்கள்|పాఠ్యాంశాలు|Dersler|Курси|课程|課程',
  );

/** In English "Credits". */
export const credits = (locale: string): string =>
  pick(
    locale,
    'الساعات المعتمدة|ক্রেডিট|Leistungspunkte|Credits|Créditos|واحد|Crédits|נקודות זכות|क्रेडिट|Crediti|単位|학점|श्रेयांक|Studiepunten|Punkty|Créditos|Зачётные единицы|Högskolepoäng|மதிப்பலகுகள்|క్రెడిట్లు|Kredi|Кредити|学分|學分',
  );

/** In English "Award". */
export const award = (locale: string): string =>
  pick(
    locale,
    'الجائزة|পুরস্কার|Auszeichnung|Award|Premio|جایزه|Distinction|פרס|पुरस्कार|Premio|賞|상|पुरस्कार|Prijs|Nagroda|Prêmio|Награда|Utmärkelse|விருது|పురస్కారం|Ödül|Нагорода|奖项|獎項',
  );

/** In English "Details". */
export const details = (locale: string): string =>
  pick(
    locale,
    'التفاصيل|বিবরণ|Beschreibung|Details|Detalles|توضیحات|Détails|פרטים|विवरण|Dettagli|内容|내용|तपशील|Toelichting|Szczegóły|Detalhes|Описание|Beskrivning|விவரம்|వివరాలు|Açıklama|Опис|说明|說明',
  );

/** In English "Date". */
export const date = (locale: string): string =>
  pick(
    locale,
    'التاريخ|তারিখ|Datum|Date|Fecha|تاریخ|Date|תאריך|तिथि|Data|日付|날짜|दिनांक|Datum|Data|Data|Дата|Datum|தேதி|తేదీ|Tarih|Дата|日期|日期',
  );

/** In English "Rank". */
export const rank = (locale: string): string =>
  pick(
    locale,
    'الترتيب|স্থানক্রম|Rang|Rank|Puesto|رتبه|Rang|דירוג|रैंक|Posizione|順位|순위|क्रमांक|Rang|Miejsce w rankingu|Classificação|Место в рейтинге|Placering|தரவரிசை|ర్యాంకు|Derece|Місце в рейтингу|名次|名次',
  );

/** In English "Project". */
export const project = (locale: string): string =>
  pick(
    locale,
    'المشروع|প্রকল্প|Projekt|Project|Proyecto|پروژه|Projet|פרויקט|परियोजना|Progetto|プロジェクト|프로젝트|प्रकल्प|Project|Projekt|Projeto|Проект|Projekt|திட்டம்|ప్రాజెక్టు|Proje|Проєкт|项目|專案',
  );

/** In English "Skill". */
export const skill = (locale: string): string =>
  pick(
    locale,
    'المهارة|দক্ষতা|Kenntnis|Skill|Competencia|مهارت|Compétence|מיומנות|कौशल|Competenza|スキル|기술|कौशल्य|Vaardigheid|Umiejętność|Competência|Навык|Kompetens|திறன்|నైపుణ్యం|Beceri|Навичка|技能|技能',
  );

/** In English "Level". */
export const level = (locale: string): string =>
  pick(
    locale,
    'المستوى|স্তর|Niveau|Level|Nivel|سطح|Niveau|רמה|स्तर|Livello|レベル|수준|पातळी|Niveau|Poziom|Nível|Уровень|Nivå|நிலை|స్థాయి|Düzey|Рівень|熟练程度|程度',
  );

/** In English "Technologies". */
export const keywords = (locale: string): string =>
  pick(
    locale,
    'التقنيات|প্রযুক্তি|Technologien|Technologies|Tecnologías|فناوری‌ها|Technologies|טכנולוגיות|तकनीकें|Tecnologie|使用技術|사용 기술|तंत्रज्ञान|Technologieën|Technologie|Tecnologias|Технологии|Tekniker|தொழில்நுட்பங்கள்|సాంకేతికతలు|Teknolojiler|Технології|技术|技術',
  );

/** In English "Issuer". */
export const issuer = (locale: string): string =>
  pick(
    locale,
    'الجهة المانحة|প্রদানকারী|Aussteller|Issuer|Entidad emisora|صادرکننده|Organisme|גוף מסמיך|जारीकर्ता|Ente|発行機関|발급 기관|प्रदान करणारी संस्था|Uitgever|Wystawca|Emissor|Кем выдан|Utfärdare|வழங்கியவர்|జారీ చేసినవారు|Veren kurum|Ким видано|颁发机构|發證單位',
  );

/** In English "Issued". */
export const issued = (locale: string): string =>
  pick(
    locale,
    'تاريخ الإصدار|প্রদানের তারিখ|Ausgestellt|Issued|Expedición|تاریخ صدور|Délivré|הונפקה|जारी|Rilascio|取得日|발급일|प्रदान दिनांक|Uitgegeven|Wydano|Emissão|Выдан|Utfärdat|வழங்கிய தேதி|జారీ తేదీ|Veriliş|Видано|颁发日期|發證日期',
  );

/** In English "Expires". */
export const expires = (locale: string): string =>
  pick(
    locale,
    'تنتهي في|মেয়াদ|Gültig bis|Expires|Caducidad|تاریخ انقضا|Expire|בתוקף עד|मान्य तिथि|Scadenza|有効期限|유효 기간|मुदत|Geldig tot|Ważny do|Validade|Действителен до|Giltigt till|காலாவதி|గడువు తేదీ|Geçerlilik|Дійсний до|有效期至|有效期限',
  );

/** In English "Credential ID". */
export const credentialId = (locale: string): string =>
  pick(
    locale,
    'رقم الشهادة|সনদ নম্বর|Zertifikatsnummer|Credential ID|ID de la credencial|شماره گواهینامه|Numéro de certificat|מספר תעודה|प्रमाणपत्र संख्या|ID credenziale|認定番号|자격 번호|प्रमाणपत्र क्रमांक|Certificaatnummer|Numer certyfikatu|Código da credencial|Номер сертификата|Certifikatnummer|சான்றிதழ் எண்|సర్టిఫికెట్ సంఖ్య|Sertifika numarası|Номер сертифіката|证书编号|證照編號',
  );

/** In English "Link". */
export const link = (locale: string): string =>
  pick(
    locale,
    'رابط|লিংক|Link|Link|Enlace|پیوند|Lien|קישור|लिंक|Link|リンク|링크|दुवा|Link|Odnośnik|Link|Ссылка|Länk|இணைப்பு|లింకు|Bağlantı|Посилання|链接|連結',
  );

/** In English "Page". */
export const page = (locale: string): string =>
  pick(
    locale,
    'صفحة|পৃষ্ঠা|Seite|Page|Página|صفحه|Page|עמוד|पृष्ठ|Pagina|ページ|페이지|पृष्ठ|Pagina|Strona|Página|Страница|Sida|பக்கம்|పేజీ|Sayfa|Сторінка|页|頁',
  );

/** In English "Page {page} of {pages}". */
export const pageOf = (locale: string): string =>
  pick(
    locale,
    'صفحة {page} من {pages}|পৃষ্ঠা {page} / {pages}|Seite {page} von {pages}|Page {page} of {pages}|Página {page} de {pages}|صفحه {page} از {pages}|Page {page} sur {pages}|עמוד {page} מתוך {pages}|पृष्ठ {page} / {pages}|Pagina {page} di {pages}|{page} / {pages} ページ|{pages}페이지 중 {page}페이지|पृष्ठ {page} / {pages}|Pagina {page} van {pages}|Strona {page} z {pages}|Página {page} de {pages}|Страница {page} из {pages}|Sida {page} av {pages}|பக்கம் {page} / {pages}|పేజీ {page} / {pages}|Sayfa {page} / {pages}|Сторінка {page} з {pages}|第 {page} 页，共 {pages} 页|第 {page} 頁，共 {pages} 頁',
  );
