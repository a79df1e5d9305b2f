// Common names of the kinds of actor, in the six languages; plurals and articles need not be repeated.

// prettier-ignore
export const ACTOR_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  states: [
    'State', 'Member State', 'UN Member State', 'Government', 'National government', 'Country', 'Observer State', 'State party',
    'État', 'État membre', 'Gouvernement', 'Pays',
    'Estado', 'Estado Miembro', 'Gobierno', 'País', 'Países',
    'Государство', 'Государство-член', 'Государства-члены', 'Правительство', 'Страна', 'Страны',
    'دولة', 'دول', 'دولة عضو', 'الدول الأعضاء', 'حكومة', 'حكومات', 'بلد', 'بلدان',
    '会员国', '成员国', '政府', '各国', '各国政府',
  ],
  joint: [
    'Joint', 'Joint pledge', 'Joint statement', 'Group of States', 'Several States', 'States jointly', 'Cross-regional group',
    'Conjoint', 'Engagement conjoint', 'Groupe d’États', 'Plusieurs États',
    'Conjunto', 'Compromiso conjunto', 'Grupo de Estados', 'Varios Estados',
    'Совместное обязательство', 'Группа государств', 'Несколько государств',
    'تعهد مشترك', 'مجموعة دول', 'عدة دول', '联合承诺', '国家集团', '多国联合', '几个国家',
  ],
  civil_society: [
    'Civil society', 'CSO', 'Civil society organisation', 'NGO', 'INGO', 'Non-governmental organization', 'Non-governmental organisation', 'Civil society actor',
    'Société civile', 'OSC', 'ONG', 'Organisation non gouvernementale', 'Organisation de la société civile', 'Association',
    'Sociedad civil', 'Organización de la sociedad civil', 'Organización no gubernamental', 'Organizaciones no gubernamentales',
    'Гражданское общество', 'Организация гражданского общества', 'НПО', 'Неправительственная организация', 'Неправительственные организации', 'ОГО',
    'المجتمع المدني', 'منظمة مجتمع مدني', 'منظمات مجتمع مدني', 'منظمة غير حكومية', 'منظمات غير حكومية',
    '民间社会', '公民社会', '非政府组织', '公民社会组织', '民间组织',
  ],
  un_entities: [
    'UN', 'United Nations', 'UN entity', 'UN entities', 'UN agency', 'UN agencies', 'United Nations entity', 'United Nations agency', 'United Nations agencies', 'UN system', 'UN body', 'UN bodies', 'UN country team',
    'Entité des Nations Unies', 'Nations Unies', 'ONU', 'Entité de l’ONU', 'Organisme des Nations Unies', 'Agence des Nations Unies', 'Institution des Nations Unies', 'Système des Nations Unies',
    'Entidad de las Naciones Unidas', 'Naciones Unidas', 'Organismo de las Naciones Unidas', 'Agencia de las Naciones Unidas', 'Sistema de las Naciones Unidas',
    'ООН', 'Структура ООН', 'Учреждение ООН', 'Учреждения ООН', 'Организация Объединенных Наций', 'Система ООН', 'Органы ООН',
    'الأمم المتحدة', 'كيان تابع للأمم المتحدة', 'وكالة الأمم المتحدة', 'وكالات الأمم المتحدة', 'هيئات الأمم المتحدة', '联合国', '联合国机构', '联合国系统',
  ],
  nhris: [
    'NHRI', 'National human rights institution', 'Human rights commission', 'National human rights commission', 'Ombudsman', 'Ombudsperson',
    'INDH', 'Institution nationale des droits de l’homme', 'Institution nationale des droits humains', 'Commission nationale des droits de l’homme',
    'Institución nacional de derechos humanos', 'Defensoría del Pueblo', 'Defensor del Pueblo',
    'НПЗУ', 'Национальное правозащитное учреждение', 'Национальное учреждение по правам человека', 'Омбудсмен', 'Уполномоченный по правам человека',
    'مؤسسة وطنية لحقوق الإنسان', 'المؤسسة الوطنية لحقوق الإنسان', 'لجنة حقوق الإنسان', '国家人权委员会', '人权机构',
  ],
  intergovernmental: [
    'Intergovernmental', 'Intergovernmental organization', 'Intergovernmental organisation', 'IGO', 'International organization', 'International organisation', 'Regional organization', 'Regional organisation',
    'Organisation intergouvernementale', 'OIG', 'Organisation internationale', 'Organisation régionale',
    'Organización intergubernamental', 'Organización internacional', 'Organizaciones internacionales', 'Organización regional', 'Organizaciones regionales',
    'Межправительственная организация', 'МПО', 'Международная организация', 'Международные организации', 'Региональная организация', 'Региональные организации',
    'منظمة حكومية دولية', 'منظمة دولية', 'منظمات دولية', 'منظمة إقليمية', 'منظمات إقليمية', '国际组织', '区域组织',
  ],
  business: [
    'Business', 'Businesses', 'Company', 'Companies', 'Corporation', 'Private sector', 'Enterprise', 'Business enterprise', 'Industry',
    'Entreprise', 'Secteur privé', 'Société', 'Empresa', 'Sector privado',
    'Бизнес', 'Предприятие', 'Компания', 'Компании', 'Частный сектор', 'Деловые круги',
    'شركة', 'شركات', 'القطاع الخاص', 'مؤسسة أعمال', 'قطاع الأعمال', '企业', '公司', '私营部门', '工商界', '私营企业',
  ],
  other: [
    'Other actor', 'Other', 'Other stakeholder', 'Academia', 'Academic institution', 'University', 'Universities', 'Youth', 'Youth organization', 'Parliament', 'Individual', 'City', 'Cities', 'Local government', 'Local authority', 'Local authorities', 'Faith-based organization', 'Media',
    'Autre', 'Autre acteur', 'Milieu universitaire', 'Milieux universitaires', 'Université', 'Universitaires', 'Jeunesse', 'Jeunes', 'Parlement', 'Particulier', 'Collectivité locale', 'Ville',
    'Otro', 'Otro actor', 'Otros actores', 'Universidad', 'Universidades', 'Mundo académico', 'Academia', 'Juventud', 'Jóvenes', 'Parlamento', 'Particulares', 'Gobierno local', 'Ciudad', 'Ciudades',
    'Другой', 'Другие', 'Прочие', 'Иные субъекты', 'Академические круги', 'Университет', 'Университеты', 'Научные круги', 'Молодежь', 'Парламент', 'Частное лицо', 'Местные органы власти', 'Город',
    'أخرى', 'غير ذلك', 'الأوساط الأكاديمية', 'جامعة', 'جامعات', 'شباب', 'برلمان', 'أفراد', 'سلطات محلية', 'مدينة',
    '其他', '其他行为体', '其他利益攸关方', '学术界', '大学', '高校', '青年', '议会', '个人', '地方政府', '城市',
  ],
};
