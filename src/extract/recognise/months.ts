// Names of the months, folded, in the six languages: full and short; Arabic as it is said in the Mashriq and the Maghrib.
import { fold } from '../../model/fold';

/** Twelve lines, January first. Russian stands in the genitive, as dates have it, and in the nominative. */
const NAMES = `
January Jan janvier janv enero ene январь января янв يناير كانون_الثاني جانفي 一月
February Feb février fév févr febrero февраль февраля фев февр فبراير شباط فيفري 二月
March Mar mars marzo март марта мар مارس آذار 三月
April Apr avril avr abril abr апрель апреля апр أبريل نيسان أفريل إبريل 四月
May mai mayo май мая مايو أيار ماي 五月
June Jun juin junio июнь июня июн يونيو يونيه حزيران جوان 六月
July Jul juillet juil julio июль июля июл يوليو يوليه تموز جويلية 七月
August Aug août agosto ago август августа авг أغسطس آب أوت 八月
September Sep Sept septembre septiembre setiembre set сентябрь сентября сен сент سبتمبر أيلول 九月
October Oct octobre octubre октябрь октября окт أكتوبر تشرين_الأول 十月
November Nov novembre noviembre ноябрь ноября ноя нояб نوفمبر تشرين_الثاني 十一月
December Dec décembre déc diciembre dic декабрь декабря дек ديسمبر كانون_الأول 十二月
`;

/** From a folded name to the month's number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line, index) => line.split(' ').map((name) => [fold(name), index + 1] as const)),
);
