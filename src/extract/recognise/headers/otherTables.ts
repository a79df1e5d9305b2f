// Under what names the columns of the other tables stand in people's files; those of the page's own exports among them.
import type { HeaderNames } from './headerNames';
import { PLEDGE_HEADERS } from './pledges';

const SOURCE = {
  source_title: PLEDGE_HEADERS.source_title!,
  source_url: PLEDGE_HEADERS.source_url!,
  source_kind: PLEDGE_HEADERS.source_kind!,
};
const STATE = PLEDGE_HEADERS.states!;
const { paragraph, date, instruments } = PLEDGE_HEADERS;

/** By table; a table or field that is not here is found by its own name alone. */
// prettier-ignore
export const OTHER_HEADERS: ReadonlyMap<string, HeaderNames> = new Map(Object.entries<HeaderNames>({
  'follow-ups': {
    ...SOURCE,
    entry_id: PLEDGE_HEADERS.entry_id!,
    date: date!,
    what_en: [{ names: ['What', 'What happened', 'What followed', 'Follow-up', 'Ce qui s’est passé', 'Ce qui a suivi', 'Suite', 'Suites', 'Qué ocurrió', 'Qué siguió', 'Seguimiento', 'Что произошло', 'Что последовало', 'ما حدث', 'ما تلا ذلك', 'المتابعة', '后续情况', '后续行动'] }],
    outcome: [{ names: ['Outcome', 'Result', 'Status', 'Résultat', 'Statut', 'Resultado', 'Результат', 'Статус', 'النتيجة', 'الحالة', '结果', '状态'] }],
    names_initiative: [{ names: ['Names Human Rights 75', 'Names the initiative', 'Does the source name the initiative?', 'La source cite-t-elle l’initiative ?', '¿Menciona la fuente la iniciativa?', 'Упоминает ли источник инициативу?', 'هل يذكر المصدر المبادرة؟', '来源是否提及倡议'] }],
  },
  ratifications: {
    iso3: STATE,
    instrument: instruments!,
    signature_date: [{ names: ['Signature', 'Signed', 'Date of signature', 'Signed on', 'Date de signature', 'Signé', 'Firma', 'Fecha de firma', 'Дата подписания', 'Подписание', 'Подписан', 'التوقيع', 'تاريخ التوقيع', '签署', '签署日期'] }],
    action_date: [{ names: ['Date', 'Date of action', 'Ratification date', 'Date of ratification', 'Accession date', 'Became party', 'Ratified on', 'Date de ratification', 'Fecha de ratificación', 'Parte desde', 'Дата ратификации', 'Участник с', 'تاريخ التصديق', 'أصبحت طرفاً', '批准日期', '成为缔约国'] }],
    action: [{ names: ['Act', 'Kind of act', 'Type of action', 'Acte', 'Acto', 'Акт', 'الإجراء', '行动'] }],
    status: [{ names: ['Party status', 'Statut', 'Situación', 'Статус', 'الوضع', '状态'] }],
    note: [{ names: ['Remarks', 'Comment', 'Remarque', 'Observaciones', 'Примечание', 'ملاحظة', '备注', '说明'] }],
  },
  figures: {
    value: [{ names: ['Figure', 'Number', 'Chiffre', 'Valeur', 'Cifra', 'Valor', 'Цифра', 'Значение', 'الرقم', 'القيمة', '数字', '数值'] }],
    unit: [{ names: ['Unité', 'Unidad', 'Единица', 'الوحدة', '单位'] }],
    qualifier: [{ names: ['Nuance', 'Matiz', 'Уточнение', 'دقة العدد', '限定词', '限定语'] }],
    paragraph: paragraph!,
    note: [{ names: ['Remarque', 'Nota', 'Примечание', 'ملاحظة', '说明', '备注'] }],
  },
  events: {
    event_id: [{ names: ['Event', 'ID', 'Identifier', 'Identifiant', 'Identificador', 'Идентификатор', 'المعرف', '编号', '代码'] }],
    kind: [{ names: ['Type', 'Type of event', 'Kind of event', 'Type d’événement', 'Tipo', 'Tipo de acto', 'Вид', 'النوع', '类别'] }],
    start: [{ names: ['First day', 'Start date', 'From', 'Premier jour', 'Début', 'Date de début', 'Primer día', 'Fecha de inicio', 'Inicio', 'Первый день', 'Дата начала', 'Начало', 'اليوم الأول', 'تاريخ البدء', '开始日期', '首日'] }],
    end: [{ names: ['Last day', 'End date', 'To', 'Dernier jour', 'Fin', 'Date de fin', 'Último día', 'Fecha de fin', 'Последний день', 'Дата окончания', 'Конец', 'اليوم الأخير', 'تاريخ الانتهاء', '结束日期', '末日'] }],
    precision: [{ names: ['Précision', 'Precisión', 'Точность', 'دقة التاريخ', '精确度'] }],
    place: [{ names: ['City', 'Venue', 'Location', 'Lieu', 'Ville', 'Lugar', 'Ciudad', 'Место', 'Город', 'المكان', 'المدينة', '地点', '城市'] }],
    iso3: STATE,
    title_en: [{ names: ['Title', 'Title or subject', 'Event title', 'Titre', 'Titre ou sujet', 'Título', 'Título o tema', 'Название', 'Название или тема', 'العنوان', 'العنوان أو الموضوع', '标题', '标题或主题'] }],
    paragraph: paragraph!,
  },
  'state-aliases': {
    alias: [{ names: ['Other name', 'Synonym', 'Autre nom', 'Otro nombre', 'Другое название', 'اسم آخر', '别名'] }],
    iso3: STATE,
    lang: [{ names: ['Language', 'Langue', 'Idioma', 'Язык', 'اللغة', '语言'] }],
  },
  states: {
    iso3: STATE.slice(0, 2),
    name_en: [{ names: ['Name', 'Country', 'State', 'Country or Area'] }],
    iso2: STATE.slice(2, 3),
    m49: STATE.slice(3, 4),
  },
}));
