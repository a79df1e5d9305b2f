// What the page and people call evidence, content known and kinds of source, in the six languages.

type Synonyms = Readonly<Record<string, readonly string[]>>;

// prettier-ignore
export const EVIDENCE_SYNONYMS: Synonyms = {
  explicit: ['explicite', 'explícito', 'explícita', 'прямое указание', 'явное', 'صريح', '明确', '明确承诺'],
  reported: ['rapporté', 'rapportée', 'referido', 'reportado', 'сообщение', 'по сообщениям', 'منقول', '据报道'],
  planned: ['announced', 'prévu', 'prévue', 'annoncé', 'annoncée', 'previsto', 'anunciado', 'анонс', 'запланировано', 'معلن مسبقاً', 'معلن', '已预告', '计划'],
  general: ['général', 'générale', 'общее заявление', 'общее', 'عام', 'بيان عام', '一般性', '一般性声明'],
};

// prettier-ignore
export const CONTENT_SYNONYMS: Synonyms = {
  full: ['content known', 'known', 'complete', 'contenu connu', 'connu', 'contenido conocido', 'conocido', 'содержание известно', 'известно', 'المضمون معروف', 'معروف', '内容已知', '已知'],
  areas: ['only the subject areas are known', 'subject areas', 'seuls les domaines sont connus', 'domaines', 'solo se conocen los ámbitos', 'ámbitos', 'известны только области', 'области', 'المجالات وحدها معروفة', 'المجالات', '仅知所涉领域', '领域'],
  none: ['content not known', 'not known', 'unknown', 'contenu inconnu', 'inconnu', 'contenido no conocido', 'no conocido', 'desconocido', 'содержание неизвестно', 'неизвестно', 'المضمون غير معروف', 'غير معروف', '内容不详', '不详'],
};

// prettier-ignore
export const SOURCE_KIND_SYNONYMS: Synonyms = {
  government: ['governmental', 'ministry', 'official', 'gouvernement', 'ministère', 'gobierno', 'ministerio', 'правительство', 'министерство', 'حكومة', 'وزارة', '政府', '外交部'],
  press: ['media', 'news', 'newspaper', 'presse', 'médias', 'prensa', 'medios', 'medios de comunicación', 'пресса', 'сми', 'صحافة', 'وسائل الإعلام', '新闻媒体', '媒体', '新闻'],
  un: ['United Nations', 'UN source', 'OHCHR', 'Nations Unies', 'ONU', 'HCDH', 'Naciones Unidas', 'ACNUDH', 'ООН', 'УВКПЧ', 'الأمم المتحدة', '联合国', '人权高专办'],
  report: ['the report', 'OHCHR report', 'rapport', 'le rapport', 'informe', 'el informe', 'доклад', 'التقرير', 'تقرير', '报告'],
  actor: ['who made the pledge', 'pledger', 'auteur de l’engagement', 'quien asumió el compromiso', 'принявший обязательство', 'صاحب التعهد', '作出承诺者'],
  nhri: ['national human rights institution', 'institution nationale des droits de l’homme', 'INDH', 'institución nacional de derechos humanos', 'национальное правозащитное учреждение', 'НПЗУ', 'مؤسسة وطنية لحقوق الإنسان', '国家人权机构'],
  ngo: ['non-governmental organization', 'non-governmental organisation', 'civil society', 'organisation non gouvernementale', 'ONG', 'organización no gubernamental', 'неправительственная организация', 'НПО', 'منظمة غير حكومية', '非政府组织'],
  blog: ['blog, a weak source', 'blog, source faible', 'blog, una fuente débil', 'блог', 'блог, ненадежный источник', 'مدونة', 'مدونة، مصدر ضعيف', '博客', '博客，来源薄弱'],
};
