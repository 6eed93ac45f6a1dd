// Written by `scripts/write-types.ts` from `labels/locales`. Do not edit.
import { pick } from './pick.ts';

/** In English "Summary". */
export const summary = (locale: string): string =>
  pick(
    locale,
    'نبذة شخصية|পরিচিতি|Profil|Summary|Perfil|درباره من|Profil|תמצית|परिचय|Profilo|自己紹介|자기소개|परिचय|Profiel|Podsumowanie zawodowe|Perfil|О себе|Profil|சுயவிவரம்|పరిచయం|Özet|Про себе|个人简介|個人簡介',
  );

/** In English "Experience". */
export const work = (locale: string): string =>
  pick(
    locale,
    'الخبرة المهنية|কর্ম অভিজ্ঞতা|Berufserfahrung|Experience|Experiencia profesional|سوابق شغلی|Expérience professionnelle|ניסיון תעסוקתי|कार्य अनुभव|Esperienza professionale|職務経歴|경력|कामाचा अनुभव|Werkervaring|Doświadczenie zawodowe|Experiência profissional|Опыт работы|Arbetslivserfarenhet|பணி அனுபவம்|పని అనుభవం|İş Deneyimi|Досвід роботи|工作经历|工作經歷',
  );

/** In English "Volunteering". */
export const volunteer = (locale: string): string =>
  pick(
    locale,
    'العمل التطوعي|স্বেচ্ছাসেবা|Ehrenamt|Volunteering|Voluntariado|فعالیت‌های داوطلبانه|Bénévolat|התנדבות|स्वयंसेवा|Volontariato|ボランティア活動|봉사 활동|स्वयंसेवा|Vrijwilligerswerk|Wolontariat|Voluntariado|Волонтёрство|Ideellt engagemang|தன்னார்வப் பணி|స్వచ్ఛంద సేవ|Gönüllülük|Волонтерство|志愿经历|志工經歷',
  );

/** In English "Education". */
export const education = (locale: string): string =>
  pick(
    locale,
    'التعليم|শিক্ষাগত যোগ্যতা|Ausbildung|Education|Formación académica|تحصیلات|Formation|השכלה|शिक्षा|Istruzione e formazione|学歴|학력|शिक्षण|Opleiding|Wykształcenie|Formação acadêmica|Образование|Utbildning|கல்வி|విద్య|Eğitim|Освіта|教育背景|學歷',
  );

/** In English "Coursework". */
export const coursework = (locale: string): string =>
  pick(
    locale,
    'المقررات الدراسية|পঠিত বিষয়|Studienschwerpunkte|Coursework|Asignaturas relevantes|درس‌های گذرانده‌شده|Cours suivis|קורסים נבחרים|पाठ्यक्रम|Corsi rilevanti|履修科目|이수 과목|अभ्यासक्रम|Relevante vakken|Wybrane przedmioty|Disciplinas relevantes|Изученные курсы|Relevanta kurser|பாடத்திட்டம்|అభ్యసించిన కోర్సులు|Alınan Dersler|Вивчені курси|主修课程|修習課程',
  );

/** In English "Awards". */
export const awards = (locale: string): string =>
  pick(
    locale,
    'الجوائز والتكريمات|পুরস্কার ও সম্মাননা|Auszeichnungen|Awards|Premios y reconocimientos|جوایز و افتخارات|Distinctions|פרסים והצטיינות|पुरस्कार एवं सम्मान|Premi e riconoscimenti|受賞歴|수상 경력|पुरस्कार व सन्मान|Prijzen en onderscheidingen|Nagrody i wyróżnienia|Prêmios e distinções|Награды|Utmärkelser|விருதுகள்|పురస్కారాలు|Ödüller|Нагороди|荣誉奖项|榮譽獎項',
  );

/** In English "Certificates". */
export const certificates = (locale: string): string =>
  pick(
    locale,
    'الشهادات المهنية|সনদপত্র|Zertifikate|Certificates|Certificaciones|گواهینامه‌ها|Certifications|תעודות והסמכות|प्रमाणपत्र|Certificazioni|資格|자격증|प्रमाणपत्रे|Certificaten|Certyfikaty|Certificações|Сертификаты|Certifikat|சான்றிதழ்கள்|సర్టిఫికెట్లు|Sertifikalar|Сертифікати|资格证书|專業證照',
  );

/** In English "Publications". */
export const publications = (locale: string): string =>
  pick(
    locale,
    'المنشورات|প্রকাশনা|Veröffentlichungen|Publications|Publicaciones|انتشارات|Publications|פרסומים|प्रकाशन|Pubblicazioni|論文・著作|논문 및 저서|प्रकाशने|Publicaties|Publikacje|Publicações|Публикации|Publikationer|வெளியீடுகள்|ప్రచురణలు|Yayınlar|Публікації|发表成果|發表著作',
  );

/** In English "Skills". */
export const skills = (locale: string): string =>
  pick(
    locale,
    'المهارات|দক্ষতা|Kenntnisse|Skills|Competencias|مهارت‌ها|Compétences|מיומנויות|कौशल|Competenze|スキル|기술|कौशल्ये|Vaardigheden|Umiejętności|Competências|Навыки|Kompetenser|திறன்கள்|నైపుణ్యాలు|Beceriler|Навички|专业技能|專業技能',
  );

/** In English "Languages". */
export const languages = (locale: string): string =>
  pick(
    locale,
    'اللغات|ভাষা|Sprachen|Languages|Idiomas|زبان‌ها|Langues|שפות|भाषाएँ|Lingue|語学|언어|भाषा|Talen|Języki|Idiomas|Языки|Språk|மொழிகள்|భాషలు|Diller|Мови|语言能力|語言能力',
  );

/** In English "Interests". */
export const interests = (locale: string): string =>
  pick(
    locale,
    'الاهتمامات|আগ্রহ|Interessen|Interests|Intereses|علاقه‌مندی‌ها|Centres d’intérêt|תחומי עניין|रुचियाँ|Interessi|趣味・関心|관심 분야|आवडी|Interesses|Zainteresowania|Interesses|Интересы|Intressen|ஆர்வங்கள்|ఆసక్తులు|İlgi Alanları|Інтереси|兴趣爱好|興趣',
  );

/** In English "References". */
export const references = (locale: string): string =>
  pick(
    locale,
    'المراجع|সুপারিশকারী|Referenzen|References|Referencias|معرف‌ها|Références|ממליצים|संदर्भ|Referenze|推薦者|추천인|संदर्भ|Referenties|Referencje|Referências|Рекомендации|Referenser|பரிந்துரைகள்|సిఫార్సులు|Referanslar|Рекомендації|推荐人|推薦人',
  );

/** In English "Projects". */
export const projects = (locale: string): string =>
  pick(
    locale,
    'المشاريع|প্রকল্প|Projekte|Projects|Proyectos|پروژه‌ها|Projets|פרויקטים|परियोजनाएँ|Progetti|プロジェクト|프로젝트|प्रकल्प|Projecten|Projekty|Projetos|Проекты|Projekt|திட்டங்கள்|ప్రాజెక్టులు|Projeler|Проєкти|项目经历|專案經歷',
  );
