// Common names of the themes, in the six languages; plurals and articles need not be repeated.

// prettier-ignore
export const THEME_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  women_gender_equality: [
    'Women', 'Women’s rights', 'Rights of women', 'Gender', 'Gender equality', 'Women and girls', 'Gender-based violence', 'Violence against women', 'Women’s rights & gender equality',
    'Femmes', 'Droits des femmes', 'Égalité des genres', 'Égalité des sexes', 'Égalité femmes-hommes', 'Genre', 'Femmes et filles',
    'Mujeres', 'Derechos de la mujer', 'Derechos de las mujeres', 'Igualdad de género', 'Género', 'Mujeres y niñas',
    'Женщины', 'Права женщин', 'Гендерное равенство', 'Гендер', 'Женщины и девочки',
    'المرأة', 'النساء', 'حقوق المرأة', 'المساواة بين الجنسين', '妇女', '妇女权利', '性别平等', '妇女和女童', '女性权利',
  ],
  economic_social_cultural_rights: [
    'ESCR', 'ESC rights', 'Economic and social rights', 'Economic, social & cultural rights',
    'DESC', 'Droits économiques et sociaux', 'Derechos económicos y sociales', 'ЭСКП', 'Экономические и социальные права',
    'الحقوق الاقتصادية والاجتماعية', '经社文权利', '经济社会文化权利', '经济和社会权利',
  ],
  justice_rule_of_law: [
    'Justice', 'Rule of law', 'Access to justice', 'Administration of justice', 'Justice & rule of law', 'Rule of law and justice',
    'État de droit', 'Accès à la justice', 'Justicia', 'Estado de derecho', 'Acceso a la justicia',
    'Правосудие', 'Верховенство права', 'Доступ к правосудию', 'العدالة', 'سيادة القانون', 'الوصول إلى العدالة',
    '司法', '法治', '司法正义', '诉诸司法',
  ],
  youth_children: [
    'Youth', 'Children', 'Child rights', 'Children’s rights', 'Rights of the child', 'Young people', 'Children and youth', 'Youth & children',
    'Enfants', 'Jeunes', 'Jeunesse', 'Droits de l’enfant', 'Enfance', 'Enfants et jeunes', 'Jeunesse et enfance',
    'Niños', 'Niñez', 'Infancia', 'Juventud', 'Jóvenes', 'Derechos del niño', 'Derechos de la niñez', 'Derechos de la infancia', 'Derechos de los niños', 'Infancia y juventud', 'Niñez y juventud',
    'Дети', 'Молодежь', 'Права ребенка', 'Права детей', 'Дети и молодежь',
    'الأطفال', 'الطفل', 'الشباب', 'حقوق الطفل', 'الأطفال والشباب', '儿童', '青年', '儿童权利', '儿童和青年', '青少年',
  ],
  environment_climate: [
    'Environment', 'Climate', 'Climate change', 'Environmental rights', 'Right to a healthy environment', 'Environment and climate', 'Environment & climate', 'Climate action', 'Climate justice',
    'Environnement', 'Climat', 'Changement climatique', 'Changements climatiques', 'Environnement et climat',
    'Medio ambiente', 'Clima', 'Cambio climático', 'Medioambiente', 'Ambiente',
    'Окружающая среда', 'Климат', 'Изменение климата', 'Экология', 'Окружающая среда и климат',
    'البيئة', 'المناخ', 'تغير المناخ', 'البيئة والمناخ', '环境', '气候', '气候变化', '环境与气候变化', '环境和气候',
  ],
  business_human_rights: [
    'Business', 'Business & human rights', 'Corporate accountability', 'Responsible business conduct',
    'Entreprises et droits humains', 'Entreprises', 'Entreprises et droits de l’homme', 'Empresas', 'Empresas y DD.HH.',
    'Бизнес и права человека', 'Предпринимательство и права человека', 'الأعمال التجارية', 'الأعمال وحقوق الإنسان', '工商业', '工商企业与人权', '商业与人权', '企业与人权',
  ],
  indigenous_peoples: [
    'Indigenous', 'Indigenous people', 'Indigenous rights', 'Rights of Indigenous Peoples', 'Autochtones', 'Droits des peuples autochtones',
    'Indígenas', 'Pueblo indígena', 'Derechos de los pueblos indígenas', 'Коренные народности', 'Права коренных народов',
    'السكان الأصليون', 'حقوق الشعوب الأصلية', '土著', '原住民', '土著人民权利', '土著居民',
  ],
  racism: [
    'Racial discrimination', 'Anti-racism', 'Racism and racial discrimination', 'People of African descent', 'Racism, discrimination',
    'Discrimination raciale', 'Racisme et discrimination raciale', 'Discriminación racial', 'Racismo y discriminación racial',
    'Расовая дискриминация', 'Расизм и расовая дискриминация', 'التمييز العنصري', '种族歧视', '反种族主义',
  ],
  disability: [
    'Disabilities', 'Persons with disabilities', 'People with disabilities', 'Disability rights', 'Disability inclusion',
    'Handicap', 'Personnes handicapées', 'Personnes en situation de handicap', 'Discapacidad', 'Personas con discapacidad',
    'Инвалидность', 'Инвалиды', 'Лица с инвалидностью', 'Люди с инвалидностью', 'Права лиц с инвалидностью',
    'الإعاقة', 'الأشخاص ذوو الإعاقة', 'الأشخاص ذوي الإعاقة', '残疾', '残疾人', '残障人士',
  ],
  ratification: [
    'Ratification', 'Treaty ratification', 'Treaties', 'Treaty bodies and ratification', 'Ratifications', 'Ratification of international treaties', 'Ratification of human rights treaties',
    'Ratification de traités', 'Traités', 'Ratificación', 'Ratificaciones', 'Tratados', 'Ратификация', 'Договоры', 'Ратификация международных договоров',
    'التصديق', 'المعاهدات', 'التصديق على الاتفاقيات', '批准', '条约批准', '条约',
  ],
  ohchr_cooperation: [
    'OHCHR', 'Cooperation with OHCHR', 'Funding for OHCHR', 'Funding of OHCHR', 'Support to OHCHR', 'Support for OHCHR', 'Cooperation with the UN human rights system', 'Financial contribution to OHCHR',
    'HCDH', 'Coopération avec le HCDH', 'Financement du HCDH', 'ACNUDH', 'Cooperación con el ACNUDH', 'УВКПЧ', 'Сотрудничество с УВКПЧ',
    'التعاون مع المفوضية', 'التعاون مع مفوضية حقوق الإنسان', '人权高专办', '与人权高专办合作',
  ],
  nhri: [
    'NHRI', 'National human rights institution', 'INDH', 'Institution nationale des droits de l’homme', 'Institutions nationales des droits humains',
    'Institución nacional de derechos humanos', 'НПЗУ', 'Национальное правозащитное учреждение', 'المؤسسة الوطنية لحقوق الإنسان', '国家人权委员会',
  ],
  older_persons: [
    'Older people', 'Elderly', 'Ageing', 'Rights of older persons', 'Âgés', 'Aînés', 'Droits des personnes âgées', 'Personas mayores', 'Adultos mayores', 'Envejecimiento',
    'Пожилые', 'Пожилые лица', 'Старение', 'المسنون', 'كبار السن', 'المسنين', '老年', '长者', '老龄化', '老年人权利',
  ],
  civic_space: [
    'Civil space', 'Civil society space', 'Human rights defenders', 'Freedom of expression', 'Freedom of assembly', 'Public participation',
    'Espace de la société civile', 'Défenseurs des droits de l’homme', 'Liberté d’expression', 'Espacio de la sociedad civil', 'Defensores de los derechos humanos', 'Libertad de expresión',
    'Гражданские свободы', 'Правозащитники', 'Свобода слова', 'Свобода выражения мнений', 'الفضاء المدني', 'المدافعون عن حقوق الإنسان', 'حرية التعبير', '公民空间和参与', '人权维护者', '言论自由',
  ],
  hate_speech: ['Hate', 'Haine', 'Discours haineux', 'Discursos de odio', 'Язык ненависти', 'Язык вражды', 'Разжигание ненависти', 'الكراهية', '仇恨'],
  digital_rights: [
    'Digital', 'Digital technology', 'New technologies', 'Technology', 'Artificial intelligence', 'AI', 'Digital space', 'Technology and human rights', 'Privacy',
    'Numérique', 'Technologies', 'Nouvelles technologies', 'Intelligence artificielle', 'Droits digitaux',
    'Tecnología', 'Nuevas tecnologías', 'Inteligencia artificial', 'Digitales',
    'Цифровые технологии', 'Новые технологии', 'Искусственный интеллект', 'الرقمية', 'التكنولوجيا', 'الذكاء الاصطناعي', '数字', '数字技术', '新技术', '人工智能', '数字权利与技术',
  ],
  migration: [
    'Migrants', 'Migrant rights', 'Rights of migrants', 'Migration and human rights', 'Droits des migrants', 'Migrantes', 'Migraciones', 'Derechos de los migrantes',
    'Мигранты', 'Права мигрантов', 'المهاجرون', 'حقوق المهاجرين', '移徙', '移徙者', '移民权利',
  ],
  conflict_multilateralism: [
    'Conflict', 'Multilateralism', 'Peace', 'Peace and security', 'Prevention', 'Conflict prevention', 'Conflict & multilateralism',
    'Conflits', 'Multilatéralisme', 'Paix', 'Paix et sécurité', 'Conflictos', 'Multilateralismo', 'Paz', 'Paz y seguridad',
    'Конфликты', 'Многосторонность', 'Мир', 'Мир и безопасность', 'النزاعات', 'تعددية الأطراف', 'السلام', 'السلام والأمن', '冲突', '多边主义', '和平', '和平与安全',
  ],
  sdgs: [
    'SDG', '2030 Agenda', 'Agenda 2030', 'Sustainable development', 'Development', 'Right to development', 'ODD', 'Développement durable', 'Développement', 'Programme 2030', 'ODS', 'Desarrollo sostenible', 'Desarrollo',
    'ЦУР', 'Устойчивое развитие', 'Развитие', 'التنمية المستدامة', 'التنمية', 'خطة 2030', '可持续发展', '发展', '可持续发展目标与发展', '发展权',
  ],
  implementation_mechanisms: [
    'National mechanisms', 'National action plan', 'National plans', 'Policies and plans', 'NMIRF', 'Implementation', 'National human rights action plan', 'Follow-up mechanisms', 'UPR',
    'Mécanismes nationaux', 'Plan d’action national', 'Politiques et plans', 'Mise en œuvre', 'EPU', 'Mecanismos nacionales', 'Plan de acción nacional', 'Plan nacional de acción', 'Políticas y planes',
    'Национальные механизмы', 'Национальный план действий', 'УПО', 'الآليات الوطنية', 'خطة العمل الوطنية', '国家机制', '国家行动计划', '国家人权行动计划',
  ],
  human_rights_education: [
    'Education', 'Human rights education and training', 'Right to education', 'Awareness-raising', 'Éducation', 'Éducation aux droits humains', 'Sensibilisation', 'Educación', 'Educación en DD.HH.', 'Educación en materia de derechos humanos',
    'Образование', 'Просвещение', 'Просвещение в области прав человека', 'Обучение правам человека', 'التعليم', 'التثقيف', 'التربية على حقوق الإنسان', 'تعليم حقوق الإنسان', '教育', '人权教育与培训', '教育权',
  ],
  displacement: [
    'Displacement', 'Refugees', 'IDPs', 'Internally displaced persons', 'Asylum', 'Asylum seekers', 'Forced displacement', 'Statelessness',
    'Réfugiés', 'Déplacement', 'Déplacés', 'Asile', 'Personnes déplacées internes', 'Refugiados', 'Desplazamiento', 'Desplazados', 'Asilo', 'Desplazamiento forzado',
    'Беженцы', 'Перемещение', 'Внутренне перемещенные лица', 'اللاجئون', 'النزوح', 'النازحون', '难民', '流离失所', '境内流离失所者',
  ],
  other: ['Others', 'Other topics', 'Miscellaneous', 'Autre', 'Autres', 'Divers', 'Otro', 'Otros', 'Varios', 'Другое', 'Прочее', 'Другие', 'أخرى', 'غير ذلك', '其他主题', '其它'],
};
