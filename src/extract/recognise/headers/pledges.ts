// Under what names the columns of a register stand in people's files, in the six languages.
import type { HeaderNames } from './headerNames';

/** Who pledged: often a State. */
// prettier-ignore
const ACTORS = [
  'Actor', 'Pledger', 'Organization', 'Organisation', 'Organization name', 'Organisation name', 'Name of organization', 'Name of organisation', 'Name of actor', 'Actor name', 'Entity', 'Entity name', 'Name of entity', 'Institution', 'Pledging entity', 'Pledging organization', 'Pledge by', 'Pledged by', 'Pledge made by', 'Made by', 'Submitted by', 'Stakeholder', 'Stakeholder name', 'Name of stakeholder', 'Who', 'Who pledged', 'State or actor', 'State or organization', 'State/organization', 'Organization or State', 'Delegation', 'Pledge maker', 'Pledgemaker',
  'Acteur', 'Nom de l’acteur', 'Nom de l’organisation', 'Auteur', 'Auteur de l’engagement', 'Entité', 'Qui', 'État ou acteur', 'État ou organisation', 'Délégation', 'Engagement pris par', 'Partie prenante',
  'Nombre de la organización', 'Organización', 'Entidad', 'Institución', 'Quién', 'Agente', 'Estado o actor', 'Estado u organización', 'Nombre del actor', 'Delegación', 'Autor', 'Autor del compromiso',
  'Субъект', 'Организация', 'Участник', 'Название организации', 'Наименование организации', 'Кто', 'Учреждение', 'Государство или участник', 'Государство или организация', 'Делегация', 'Автор обязательства', 'Кто принял обязательство',
  'الجهة', 'الجهة الفاعلة', 'المنظمة', 'اسم المنظمة', 'اسم الجهة', 'المؤسسة', 'الكيان', 'صاحب التعهد', 'الجهة المتعهدة', 'الدولة أو الجهة', 'الدولة أو المنظمة', 'الوفد',
  '行为体', '行为者', '组织', '机构', '组织名称', '机构名称', '承诺方', '承诺者', '作出承诺者', '单位', '实体', '国家或行为体', '国家或组织', '代表团', '名称',
];

/** Alpha-3 before alpha-2 before M49 before names: a code says more surely which State is meant. */
// prettier-ignore
const STATES: HeaderNames[string] = [
  { names: ['ISO3', 'ISO-3', 'ISO 3 code', 'ISO3 code', 'ISO alpha-3', 'Alpha-3', 'Alpha-3 code', 'ISO alpha-3 code', 'ISO 3166-1 alpha-3', 'ISO-alpha3 code', 'Country ISO3', 'Country code ISO3', 'Code ISO3', 'Code ISO 3', 'Code ISO alpha-3', 'Código ISO3', 'Código ISO alfa-3', 'Alfa-3', 'Код ISO3', 'Код ИСО3', 'Код альфа-3', 'Альфа-3', 'رمز ISO3', 'رمز ISO', 'رمز الآيزو', 'ISO三位代码', 'ISO3代码', '三字母代码'] },
  { names: ['ISO', 'ISO code', 'Country code', 'State code', 'Code of State', 'Codes of States', 'Country codes', 'ISO 3166', 'Code ISO', 'Code pays', 'Code du pays', 'Code de l’État', 'Codes des États', 'Código ISO', 'Código de país', 'Código del país', 'Código del Estado', 'Códigos de Estados', 'Código país', 'Код ISO', 'Код страны', 'Коды стран', 'Код государства', 'Коды государств', 'رمز الدولة', 'رموز الدول', 'رمز البلد', '国家代码', '国家编码', 'ISO代码', '国别代码'] },
  { names: ['ISO2', 'ISO-2', 'ISO2 code', 'ISO 2 code', 'Alpha-2', 'Alpha-2 code', 'ISO alpha-2', 'ISO alpha-2 code', 'ISO 3166-1 alpha-2', 'ISO-alpha2 code', 'Code ISO2', 'Code ISO alpha-2', 'Código ISO2', 'Alfa-2', 'Код ISO2', 'Альфа-2', 'رمز ISO2', 'ISO2代码', '二字母代码'] },
  { names: ['M49', 'M49 code', 'UN M49', 'ISO numeric', 'Numeric code', 'Code M49', 'Código M49', 'Код M49', 'Код М49', 'رمز M49', 'M49代码'] },
  { names: ['State', 'States', 'Country', 'Countries', 'Member State', 'Country name', 'Name of country', 'Name of State', 'State name', 'Pledging State', 'Pledging country', 'State or territory', 'Country or area', 'Country or territory', 'State or entity', 'States named', 'Participating States', 'Nation', 'Nations',
      'Pays', 'Nom du pays', 'Nom de l’État', 'État membre', 'États', 'États membres', 'Liste des États', 'Pays concernés', 'Pays engagé', 'Pays ou territoire', 'États cités', 'États nommés',
      'País', 'Países', 'Nombre del país', 'Estado Miembro', 'Estados Miembros', 'Estados', 'Estados nombrados', 'Nombre del Estado',
      'Страна', 'Страны', 'Государство', 'Государства', 'Государство-член', 'Государства-члены', 'Название страны', 'Название государства', 'Наименование государства', 'Наименование страны', 'Названные государства',
      'الدولة', 'الدول', 'البلد', 'البلدان', 'اسم الدولة', 'اسم البلد', 'الدولة العضو', 'الدول الأعضاء', 'الدول المذكورة',
      '国家', '会员国', '成员国', '国别', '国名', '国家名称', '国家名', '所列国家', '国家和地区', '国家/地区'] },
  { sure: 'unsure', names: [...ACTORS, 'État', 'Estado', 'Party', 'Partie', 'Parte', 'Area', 'Territory', 'Location', 'Geo', 'Name', 'Nom', 'Nombre'] },
];

// prettier-ignore
export const PLEDGE_HEADERS: HeaderNames = {
  entry_id: [
    { names: ['ID', 'Entry', 'Entry ID', 'Entry code', 'Code of the entry', 'Pledge ID', 'Pledge number', 'Pledge no', 'Pledge code', 'Commitment ID', 'Record ID', 'Identifier', 'Unique ID', 'UID', 'UUID', 'Reference number', 'Ref no',
        'Identifiant', 'Identifiant unique', 'N° d’engagement', 'Numéro d’engagement', 'Numéro de l’engagement', 'Code de l’entrée', 'Numéro de référence',
        'Identificador', 'ID del compromiso', 'Número de compromiso', 'Código de la entrada', 'Número de referencia',
        'Идентификатор', 'Код записи', 'Номер обязательства', 'ИД', 'Номер записи', 'المعرف', 'المعرّف', 'رمز المدخل', 'رقم التعهد', 'الرقم المرجعي', '条目代码', '编号', '承诺编号', '序列号', '标识', '标识符'] },
    { sure: 'weak', names: ['No', 'Nr', 'Num', 'Number', 'Row', 'Ref', 'Reference', 'Code', 'S/N', 'Serial number', 'Serial no', 'N°', 'Nº', 'Numéro', 'Référence', 'Número', 'Referencia', 'Código', '№', 'Номер', 'Код', '№ п/п', 'п/п', 'الرقم', 'م', 'ت', 'الرمز', 'رقم', '序号', '号', '代码', '编码'] },
  ],
  actor_type: [
    { names: ['Actor type', 'Type of actor', 'Kind of actor', 'Stakeholder type', 'Type of stakeholder', 'Category of actor', 'Actor category', 'Category of stakeholder', 'Stakeholder category', 'Stakeholder group', 'Type of organization', 'Type of organisation', 'Organization type', 'Organisation type', 'Type of entity', 'Entity type', 'Pledger type', 'Type of pledger', 'Constituency', 'Sector',
        'Type d’acteur', 'Catégorie d’acteur', 'Catégorie d’acteurs', 'Type d’organisation', 'Type d’entité', 'Type de partie prenante', 'Nature de l’acteur', 'Secteur',
        'Tipo de actor', 'Clase de actor', 'Categoría de actor', 'Tipo de organización', 'Tipo de entidad', 'Tipo de agente', 'Parte interesada',
        'Вид участника', 'Тип участника', 'Вид субъекта', 'Тип субъекта', 'Категория участника', 'Тип организации', 'Вид организации', 'Категория субъекта',
        'نوع الجهة', 'نوع الجهة الفاعلة', 'فئة الجهة', 'نوع المنظمة', 'نوع الكيان', '行为体类别', '行为者类别', '行为体类型', '行为者类型', '主体类型', '机构类型', '组织类型', '利益攸关方类别'] },
    { sure: 'unsure', names: ['Type', 'Category', 'Kind', 'Group', 'Stakeholder', 'Catégorie', 'Groupe', 'Partie prenante', 'Tipo', 'Clase', 'Categoría', 'Grupo', 'Тип', 'Вид', 'Категория', 'Группа', 'النوع', 'الفئة', '类别', '类型', '分类', 'Actor', 'Acteur'] },
  ],
  actor: [
    { names: ACTORS },
    { sure: 'weak', names: ['Name', 'Nom', 'Nombre', 'Название', 'Наименование', 'الاسم', 'Country', 'Country name', 'State', 'Pays', 'Nom du pays', 'País', 'Страна', 'Государство', 'الدولة', 'البلد', '国家', '国名'] },
  ],
  states: STATES,
  states_note: [
    { names: ['States note', 'Note on States', 'Note on the States', 'Note on countries', 'Remarque sur les États', 'Note sur les États', 'Nota sobre los Estados', 'Примечание о государствах', 'ملاحظة بشأن الدول', 'ملاحظة عن الدول', '关于国家的说明', '国家说明'] },
  ],
  themes: [
    { names: ['Theme', 'Themes', 'Topic', 'Topics', 'Thematic area', 'Thematic areas', 'Subject', 'Subject area', 'Issue', 'Issues', 'Issue area', 'Area of pledge', 'Pledge area', 'Pledge theme', 'Theme of pledge', 'Focus area', 'Focus areas', 'Human rights theme', 'Human rights issue', 'Cluster', 'Tags', 'Keywords',
        'Thème', 'Thèmes', 'Thématique', 'Thématiques', 'Sujet', 'Domaine', 'Domaines', 'Domaine thématique', 'Mots-clés',
        'Tema', 'Temas', 'Área temática', 'Áreas temáticas', 'Temática', 'Ámbito', 'Ámbitos', 'Materia', 'Asunto', 'Palabras clave',
        'Тема', 'Темы', 'Тематика', 'Тематическая область', 'Область', 'Направление', 'Ключевые слова',
        'الموضوع', 'المواضيع', 'الموضوعات', 'المجال', 'المجالات', 'المجال المواضيعي', 'القضية', '主题', '专题', '议题', '领域', '主题领域', '专题领域', '关键词'] },
    { sure: 'unsure', names: ['Category', 'Categories', 'Area', 'Areas', 'Type', 'Group', 'Catégorie', 'Type', 'Categoría', 'Tipo', 'Категория', 'Тип', 'الفئة', 'النوع', '类别', '分类', '类型'] },
  ],
  instruments: [
    { names: ['Instrument', 'Instruments', 'Treaty', 'Treaties', 'Convention', 'Conventions', 'Instrument named', 'Instruments named', 'Human rights treaty', 'Treaties to be ratified', 'Treaty to ratify', 'Treaty code',
        'Instruments cités', 'Instrument cité', 'Traité', 'Traités', 'Instruments visés', 'Instrument visé', 'Instruments à ratifier',
        'Instrumento', 'Instrumentos', 'Tratado', 'Tratados', 'Instrumentos nombrados', 'Instrumento mencionado', 'Convención', 'Convenciones', 'Convenio',
        'Договор', 'Договоры', 'Названный договор', 'Названные договоры', 'Международный договор', 'Конвенция', 'Инструмент', 'Документ',
        'الصك', 'الصكوك', 'الصكوك المذكورة', 'الصك المذكور', 'المعاهدة', 'المعاهدات', 'الاتفاقية', 'الاتفاقيات', '文书', '条约', '公约', '所提文书', '国际文书', '人权条约'] },
  ],
  summary_en: [
    { names: ['Summary', 'Summary en', 'Summary English', 'Pledge text', 'Text of pledge', 'Text of the pledge', 'Pledge summary', 'Summary of pledge', 'Pledge description', 'Description of pledge', 'Commitment text', 'Text of the commitment', 'What was said', 'What was promised', 'What was said (summary)', 'Promise', 'Pledge content', 'Content of pledge', 'Pledge in full', 'Full text',
        'Résumé', 'Texte de l’engagement', 'Résumé de l’engagement', 'Description de l’engagement', 'Intitulé de l’engagement', 'Libellé de l’engagement', 'Ce qui a été dit (résumé)', 'Ce qui a été promis', 'Contenu de l’engagement', 'Synthèse',
        'Resumen', 'Texto del compromiso', 'Resumen del compromiso', 'Descripción del compromiso', 'Lo que se dijo (resumen)', 'Qué se prometió', 'Contenido del compromiso',
        'Краткое содержание', 'Резюме', 'Текст обязательства', 'Описание обязательства', 'Что было сказано (кратко)', 'Что обещано', 'Содержание обязательства', 'Суть обязательства',
        'الملخص', 'ملخص', 'نص التعهد', 'وصف التعهد', 'ملخص التعهد', 'ما قيل (ملخص)', 'ما جرى التعهد به', 'مضمون التعهد', '摘要', '承诺内容', '承诺文本', '承诺摘要', '内容（摘要）', '内容摘要', '承诺全文', '概要'] },
    { names: ['Pledge', 'Pledges', 'Commitment', 'Commitments', 'Text', 'Description', 'Engagement', 'Engagements', 'Texte', 'Compromiso', 'Compromisos', 'Texto', 'Descripción', 'Promesa', 'Обязательство', 'Обязательства', 'Текст', 'Описание', 'Обещание', 'التعهد', 'التعهدات', 'النص', 'الوصف', 'الالتزام', '承诺', '文本', '描述', '正文'] },
    { sure: 'weak', names: ['Content', 'Details', 'Statement', 'Action', 'Measure', 'Title', 'Pledge title', 'Title of pledge', 'Contenu', 'Détails', 'Déclaration', 'Mesure', 'Titre', 'Titre de l’engagement', 'Contenido', 'Detalles', 'Declaración', 'Medida', 'Título', 'Título del compromiso', 'Содержание', 'Заявление', 'Мера', 'Заголовок', 'المضمون', 'المحتوى', 'البيان', 'العنوان', '内容', '说明', '详情', '标题', '声明'] },
  ],
  content_known: [
    { names: ['Content known', 'What is known', 'What is known of the content', 'Contenu connu', 'Ce que l’on sait', 'Contenido conocido', 'Lo que se sabe', 'Что известно', 'Содержание известно', 'ما هو معروف', '内容是否已知', '已知内容'] },
    { sure: 'unsure', names: ['Content', 'Contenu', 'Contenido', 'Содержание', 'المضمون', '内容'] },
  ],
  target_year: [
    { names: ['Target year', 'Target date', 'Deadline', 'Due date', 'Due year', 'By year', 'Year of completion', 'Completion year', 'Completion date', 'Timeline', 'Timeframe', 'Time frame', 'End year', 'Implementation year', 'To be carried out by',
        'Année cible', 'Date cible', 'Échéance', 'Date limite', 'Année d’échéance', 'Délai', 'Horizon', 'Calendrier',
        'Año previsto', 'Año meta', 'Año objetivo', 'Fecha objetivo', 'Fecha límite', 'Plazo', 'Fecha de cumplimiento', 'Año de cumplimiento',
        'Срок, год', 'Срок', 'Целевой год', 'Год исполнения', 'Срок исполнения', 'Срок выполнения', 'Крайний срок', 'Год выполнения',
        'السنة المستهدفة', 'العام المستهدف', 'الموعد النهائي', 'الموعد المستهدف', 'المهلة', 'تاريخ التنفيذ', '目标年份', '目标年', '期限', '截止日期', '截止年份', '完成年份', '完成期限', '时限'] },
  ],
  evidence: [
    { names: ['Evidence', 'Evidence class', 'The source is', 'What the source says', 'Strength of evidence', 'Status of evidence', 'La source est', 'Ce que dit la source', 'Niveau de preuve', 'La fuente es', 'Lo que dice la fuente', 'Evidencia', 'Что говорит источник', 'Доказательства', 'Подтверждение', 'ما يقوله المصدر', 'الدليل', 'الأدلة', '来源性质', '来源的说法', '证据', '依据'] },
    { sure: 'unsure', names: ['Источник', 'المصدر', 'Status', 'Statut', 'Preuve', 'Prueba', 'Estado', 'Статус', 'الحالة', '状态'] },
  ],
  source_title: [
    { names: ['Source title', 'Title of source', 'Title of the source', 'Source name', 'Name of source', 'Titre de la source', 'Nom de la source', 'Título de la fuente', 'Nombre de la fuente', 'Название источника', 'Наименование источника', 'عنوان المصدر', 'اسم المصدر', '来源标题', '来源名称'] },
    { sure: 'weak', names: ['Source', 'Sources', 'Citation', 'Document', 'Publication', 'Source document', 'Fuente', 'Fuentes', 'Documento', 'Cita', 'Источник', 'Источники', 'المصدر', 'المصادر', 'الوثيقة', '来源', '出处', '资料来源', '信息来源', '数据来源'] },
  ],
  source_url: [
    { names: ['Source URL', 'URL', 'URL of source', 'Address of the source', 'Source link', 'Link to source', 'Source address', 'Source web address',
        'URL de la source', 'Adresse de la source', 'Lien vers la source', 'Lien de la source', 'Dirección de la fuente', 'Enlace a la fuente', 'URL de la fuente', 'Enlace de la fuente',
        'Адрес источника', 'Ссылка на источник', 'URL источника', 'عنوان المصدر على الشبكة', 'رابط المصدر', 'رابط إلى المصدر', '来源网址', '来源链接', '来源地址'] },
    { sure: 'weak', names: ['Link', 'Links', 'Web link', 'Weblink', 'Hyperlink', 'Web address', 'Website', 'Web site', 'Web page', 'Web', 'Lien', 'Liens', 'Lien internet', 'Adresse web', 'Site web', 'Lien web', 'Enlace', 'Enlaces', 'Vínculo', 'Sitio web', 'Página web', 'Dirección web', 'Ссылка', 'Ссылки', 'Гиперссылка', 'Веб-сайт', 'Сайт', 'Адрес', 'Интернет-адрес', 'الرابط', 'الروابط', 'رابط', 'الموقع الإلكتروني', 'الموقع', '链接', '网址', '网站', '网页', '超链接'] },
    { sure: 'unsure', names: ['Source', 'Sources', 'Fuente', 'Fuentes', 'Источник', 'المصدر', '来源', '出处', '资料来源', 'Reference', 'Référence', 'Referencia', 'Document'] },
  ],
  source_kind: [
    { names: ['Source kind', 'Kind of source', 'Type of source', 'Source type', 'Source category', 'Type de source', 'Nature de la source', 'Catégorie de source', 'Tipo de fuente', 'Clase de fuente', 'Вид источника', 'Тип источника', 'نوع المصدر', 'فئة المصدر', '来源类别', '来源类型', '来源种类'] },
  ],
  paragraph: [
    { names: ['Paragraph', 'Paragraphs', 'Para', 'Paras', 'Paragraph of the report', 'Paragraph number', 'Report paragraph', 'Paragraphe', 'Paragraphes', 'Par', 'Paragraphe du rapport', 'Párrafo', 'Párrafos', 'Párr', 'Párrafo del informe', 'Пункт', 'Пункты', 'Пункт доклада', 'Параграф', 'الفقرة', 'الفقرات', 'فقرة التقرير', '段次', '段落', '段', '报告段次', '报告段落'] },
  ],
  date: [
    { names: ['Date', 'Dates', 'Pledge date', 'Date of pledge', 'Date of the pledge', 'Date pledged', 'Pledged on', 'Date made', 'Date submitted', 'Submission date', 'Date of submission', 'Date received', 'Date of announcement', 'Announced on', 'Day', 'Date or year',
        'Date de l’engagement', 'Date d’engagement', 'Date de soumission', 'Date de réception', 'Date de l’annonce', 'Date ou année', 'Jour',
        'Fecha', 'Fechas', 'Fecha del compromiso', 'Fecha de presentación', 'Fecha de recepción', 'Fecha del anuncio', 'Fecha o año', 'Día',
        'Дата', 'Даты', 'Дата обязательства', 'Дата принятия обязательства', 'Дата представления', 'Дата поступления', 'Дата объявления', 'Дата или год', 'День',
        'التاريخ', 'تاريخ التعهد', 'تاريخ التقديم', 'تاريخ الإعلان', 'التاريخ أو السنة', 'اليوم', '日期', '承诺日期', '提交日期', '宣布日期', '时间', '日期或年份', '承诺时间'] },
    { sure: 'weak', names: ['Year', 'Month', 'Pledge year', 'Year of pledge', 'Année', 'Année de l’engagement', 'Mois', 'Año', 'Año del compromiso', 'Mes', 'Год', 'Год обязательства', 'Месяц', 'السنة', 'العام', 'سنة التعهد', 'الشهر', '年份', '年', '承诺年份', '年月'] },
  ],
};
