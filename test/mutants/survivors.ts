// Faults that no test can notice, for they change nothing that anybody sees: by their names as the runner prints them, with
// the reason. What a test could notice does not belong here.

export const SURVIVORS: ReadonlyMap<string, string> = new Map([
  [
    'src/alerts/follow.ts: manager === null -> false   in   escalated: stay(memory.escalated, manager === null ? [] : [manager]),',
    'Nobody who waits has no address: none of them stays, as among none.',
  ],
  [
    'src/alerts/history.ts: figureDay === null || kpi.actual === null -> figureDay === null && kpi.actual === null   in   if (figureDay === null || kpi.actual === null || assessment.progress.beforeStart) return null;',
    'A figure has a day, and a day has a figure: the one is null where the other is.',
  ],
  [
    'src/alerts/render/amounts.ts: 0 -> 1   in   const figure = (value) => value ?? 0;',
    'Headlines and rows that say a figure are only chosen where there is one: the 0 is for the types.',
  ],
  [
    'src/cells/log-cells.ts: before !== void 0 -> false   in   if (before !== void 0) return before;',
    'A text that was read is read again, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: before.day > day -> before.day >= day   in   if (before !== void 0 && before.day > day) isInOrder = false;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/sheet/log/turned-rows.ts: 0 -> 1   in   const wayAlong = (days) => days.slice(1).reduce((sum, day, index) => sum + Math.abs(day - (days[inde',
    'Two such ways are compared, and nothing else: both are longer by 1.',
  ],
  [
    'src/sheet/numbers/figures-together.ts: index + 1 -> index - 1   in   (one, index) => values.slice(index + 1).every((other) => areSame(one, other) || shown(one, decimals)',
    'Each two values are compared all the same, some of them from both sides, and each with itself.',
  ],
  [
    'src/sheet/next-period/next-setup.ts: loggedNumber === void 0 -> false   in   const loggedColumn = loggedNumber === void 0 ? null : columnLetters(loggedNumber);',
    'No column has no letters, and no formula refers to a column without.',
  ],
  [
    'src/sheet/judge/display-order.ts: 1 -> 2   in   return left < right ? -1 : 1;',
    'Of what orders two, only the sign counts.',
  ],
  [
    'src/kpi/unclear-share.ts: false -> undefined   in   if (target === null || target === 0) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/cells/day-text.ts: null -> undefined   in   return null;',
    'It is not reached: what is matched names one of the eras.',
  ],
  [
    'src/cells/log.ts: true -> false   in   let isInOrder = true;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: before !== void 0 && before.day > day -> true   in   if (before !== void 0 && before.day > day) isInOrder = false;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: isInOrder -> false   in   return isInOrder ? entries : entries.sort((a, b) => a.day - b.day || a.row - b.row);',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: own > last -> own >= last   in   if (own !== null && (last === null || own > last)) last = own;',
    'The later of two days: of two that are the same it does not matter which is taken.',
  ],
  [
    'src/functions/actual-to-date.ts: 0 -> 1   in   for (let i = first; i < after; i++) sum += entries[i]?.value ?? 0;',
    'Between the two places there is always an entry: what stands for one that is missing is for the types.',
  ],
  [
    'src/functions/in-full.ts: cell !== before[j] || cell === void 0 -> true   in   } else if (cell !== before[j] || cell === void 0) {',
    'A cell that is like the one above it is read again, and is the same: it only takes longer.',
  ],
  [
    'src/cells/weekdays.ts: made !== void 0 -> false   in   if (made !== void 0) return made;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/amount-text.ts: written !== void 0 -> false   in   if (written !== void 0) return written;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: last !== void 0 -> false   in   if (last !== void 0) return last;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: known === void 0 -> true   in   const problem2 = known === void 0 ? firstProblem(rows, indices, cells, sheetDays) : known;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/functions/row.ts: this[name] === day -> false   in   if (this[name] === day) return;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell === row.kindAsTyped -> false   in   if (cell === row.kindAsTyped) return;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/sheet/read/read-sheet.ts: 0 -> 1   in   const isShared = (ownersByName.get(normalized(row.typedName))?.size ?? 0) > 1;',
    'Every name has owners: what stands for none is for the types, and is not above 1 either.',
  ],
  [
    'src/functions/in-full.ts: typeof cell === "number" && cell >= SMALLEST && cell < TOO_L -> false   in   if (typeof cell === "number" && cell >= SMALLEST && cell < TOO_LARGE) row[name] = cell;',
    'The reader of the cell takes the same number, with one more call for each row: it only takes longer.',
  ],
  [
    'src/functions/at-once.ts: i < given.length -> i <= given.length   in   for (let i = 0; i < given.length; i++) {',
    'Behind the last argument nothing is given, which is skipped as a blank is.',
  ],
  [
    'src/functions/actual-to-date.ts: null -> undefined   in   if (row.kpi === null || row.log === null) return null;',
    'Either shows as a blank.',
  ],
  [
    'src/functions/actual-to-date.ts: null -> undefined   in   if (entries === null) return null;',
    'Either shows as a blank.',
  ],
  [
    'src/functions/header.ts: named.length > 0 -> named.length >= 0   in   return named.length > 0 && named.every(({ cells }) => isText(cells[0]?.[0]) && !isBlank(cells[0]?.[0',
    'Among no names none is in the log.',
  ],
  [
    'src/functions/columns-at-once.ts: 0 -> 1   in   if (first?.[0]?.length !== 1 || others.some((column) => column.length !== length || column[0]?.lengt',
    'All rows of a range are as wide as its first, and a range of one cell is no range.',
  ],
  [
    'src/functions/columns-at-once.ts: cell >= least -> cell > least   in   if (typeof cell !== "number" || !(cell >= least && cell < most || isAmount(cell))) {',
    'What is the least is an amount, too: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: false -> undefined   in   if (!Array.isArray(calendar) || calendar.length !== columns[0]?.cells.length) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/functions/in-full.ts: "figure" in called -> false   in   const figure = "figure" in called ? called.figure : null;',
    'The answer has the same figure in it, with one more call for each row: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: "figure" in called -> false   in   if ("figure" in called) return (row) => [shown(called.figure(row, progressFor(called, row)))];',
    'The answer has the same figure in it, with one more call for each row: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: figure === null -> true   in   if (figure === null) results.push(answer(row));',
    'The answer has the same figure in it, with one more call for each row: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: 0 -> 1   in   if (typeof firstCells[i][0] !== "number" && isBlankRow(columns, i)) {',
    'A row that begins with a number is not blank, which is found out once more: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: cell >= SMALLEST -> cell > SMALLEST   in   if (typeof cell === "number" && cell >= SMALLEST && cell < TOO_LARGE) row[name] = cell;',
    'The reader of the cell takes the same number: it only takes longer.',
  ],
  [
    'src/functions/in-full.ts: cell === void 0 -> cell !== void 0   in   } else if (cell !== before[j] || cell === void 0) {',
    'What is read once more is the same, and a row begins as a blank cell would have it.',
  ],
  [
    'src/functions/row-arguments.ts: typeof cell === "number" && (cell >= SMALLEST && cell < TOO_ -> false   in   row.actual = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: typeof cell === "number" && (cell >= SMALLEST && cell < TOO_ -> false   in   row.target = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell >= SMALLEST && cell < TOO_LARGE || cell === 0 -> cell >= SMALLEST && cell < TOO_LARGE && cell === 0   in   row.actual = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell >= SMALLEST && cell < TOO_LARGE || cell === 0 -> cell >= SMALLEST && cell < TOO_LARGE && cell === 0   in   row.target = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell >= SMALLEST -> cell > SMALLEST   in   row.actual = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell >= SMALLEST -> cell > SMALLEST   in   row.target = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell === 0 -> cell !== 0   in   row.actual = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell === 0 -> cell !== 0   in   row.target = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: 0 -> 1   in   row.actual = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: 0 -> 1   in   row.target = typeof cell === "number" && (cell >= SMALLEST && cell < TOO_LARGE || cell === 0) ? cell',
    'The reader of numbers takes the same number: it only takes longer.',
  ],
  [
    'src/alerts/judge.ts: false -> undefined   in   if (status !== "ahead" && status !== "onTrack" && status !== "atRisk") return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/log/near-names.ts: false -> undefined   in   if (shorter.length < SHORTEST_EAST_ASIAN) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/log/near-names.ts: false -> undefined   in   if (shorter.length === longer.length && shorter.length < SHORTEST_TURNED) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/log/near-names.ts: false -> undefined   in   if (name.length < SHORTEST_TURNED || name.length !== other.length) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/read/row-reader.ts: isBlank(a) || isBlank(b) -> isBlank(a) && isBlank(b)   in   if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);',
    'Nothing blank is the same as what is not.',
  ],
  [
    'src/sheet/explain/operands.ts: value === null -> false   in   const size = (value) => value === null ? null : Math.abs(value);',
    'A formula with a figure that is not there is not shown: a reason stands in its place.',
  ],
  [
    'src/sheet/explain/operands.ts: "" -> undefined   in   if (value === null) return "";',
    'A formula with a figure that is not there is not shown: a reason stands in its place.',
  ],
  [
    'src/sheet/explain/operands.ts: 1 -> 2   in   const before = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;',
    'Of 0 no decimals are shown, however many there may be.',
  ],
  [
    'src/sheet/explain/explain-rule.ts: 0 -> 1   in   const stands = ahead ?? landing ?? 0;',
    'Where this rule decides, the landing or the plan is known: the 0 is for the types.',
  ],
  [
    'src/sheet/edit/edited-rows.ts: false -> true   in   if (actual === void 0) return false;',
    'Nobody edits an actual where there is no such column, and nothing else asks whose day it is.',
  ],
  [
    'src/sheet/edit/edited-rows.ts: false -> undefined   in   if (actual === void 0) return false;',
    'Nobody edits an actual where there is no such column, and nothing else asks whose day it is.',
  ],
  [
    'src/kpi/link/link.ts: chance >= BY_CHANCE -> chance > BY_CHANCE   in   if (chance >= BY_CHANCE) return "notSeen";',
    'No chance is that number to its last digit.',
  ],
  [
    'src/kpi/link/correlation.ts: i < off.length -> i <= off.length   in   for (let i = 1; i < off.length; i++) {',
    'Behind the last week nothing is known, which is left out.',
  ],
  [
    'src/kpi/link/correlation.ts: i < length -> i <= length   in   for (let i = 0; i < length; i++) {',
    'Behind the last week nothing is known, which is left out.',
  ],
  [
    'src/kpi/link/student.ts: k <= MOST_STEPS -> k < MOST_STEPS   in   for (let k = 1; k <= MOST_STEPS; k++) {',
    'It is exact after far fewer steps.',
  ],
  [
    'src/functions/together.ts: 0 -> 1   in   const [answer = null] = answersOf(called, [readRow(called, cellsOf([], single, 0), sheetDays)]);',
    'What stands alone is in no column: nobody asks for its place.',
  ],
  ['src/kpi/tree/effects.ts: 1 -> 2   in   let zero = -1;', 'Whatever is below 0 is no place.'],
  [
    'src/kpi/tree/shapley.ts: before < players -> before <= players   in   for (let before = 0; before < players; before++) {',
    'A weight more is kept nowhere, and asked for by nobody.',
  ],
  [
    'src/kpi/forecast/forecast.ts: rest < MOST_EVENTS -> rest <= MOST_EVENTS   in   const areCounts = !hasNegatives && areWhole && rest < MOST_EVENTS && (off * off > SPREAD_OF_COUNTS *',
    'What is still to come is no such number to its last digit.',
  ],
  [
    'src/kpi/forecast/day-weights.ts: holiday < 1 -> holiday <= 1   in   if (isHoliday[i]) weights[i] = holiday < 1 ? min(weight, holiday) : holiday;',
    'No holiday that has been seen weighs 1 to its last digit where its weekday weighs less.',
  ],
  [
    'src/kpi/link/weeks.ts: i + 1 < end -> i + 1 <= end   in   if (kind !== "total" && i + 1 < end && entries[i + 1]?.day === day) continue;',
    'Behind the last entry there are but those of later days.',
  ],
  ['src/functions/plan-to-date.ts: null -> undefined   in   return null;', 'Either shows as a blank.'],
  [
    'src/functions/plan-to-date.ts: null -> undefined   in   if (kpi === null) return null;',
    'Either shows as a blank.',
  ],
  [
    'src/sheet/goal/judge-goal.ts: false -> true   in   isLeading: (place) => byPlace.get(place)?.node.isLeading ?? false,',
    'Every node of a tree is among its nodes: what stands for one that is not is for the types.',
  ],
  [
    'src/sheet/goal/judge-goal.ts: gap * direction -> gap / direction   in   isBehind: gap !== null && gap * direction < 0,',
    'A direction is 1 or -1.',
  ],
  [
    'src/sheet/goal/say-goal.ts: 0 -> 1   in   pairs: numberText(pairs ?? 0, 0),',
    'Where there are no pairs, no sentence says how many.',
  ],
  [
    'src/alerts/watched-goals.ts: 1 -> 2   in   const content = { headerRow: 1, columns: {}, kpis: [], issues: [] };',
    'No column of a KPI is looked for on the sheet of a goal tree.',
  ],
  [
    'src/alerts/history.ts: day < kpi.start || day >= figureDay -> day < kpi.start && day >= figureDay   in   if (day < kpi.start || day >= figureDay) return null;',
    'Outside of these days the log has no figure of the period, or the one that is written anyway: it only takes longer.',
  ],
  [
    'src/sheet/log/log-rows.ts: 0 -> 1   in   const target = valueText(kpi.target ?? 0, kpi);',
    'Without a target no share is unclear: the 0 is for the types.',
  ],
  [
    'src/sheet/explain/explain-forecast.ts: 0 -> 1   in   const words = { landing: amount(landing), low: amount(range?.low ?? 0), high: amount(range?.high ?? ',
    'Without a range no sentence says one: the 0 is for the types.',
  ],
  [
    'src/sheet/next-period/next-setup.ts: null -> undefined   in   if (shapeOf(figures) !== "path" || actual === null) return null;',
    'Either has no field of a KPI in it.',
  ],
  [
    'src/sheet/goal/say-goal.ts: 0 -> 1   in   const isGood = (effect ?? 0) * direction > 0;',
    'Only effects that are known are named: the 0 is for the types.',
  ],
  [
    'src/kpi/forecast/clipped-days.ts: value < expected -> value <= expected   in   const side = value < expected ? -1 : 1;',
    'What is as expected is not off.',
  ],
  [
    'src/kpi/forecast/clipped-days.ts: side * run > 0 -> side * run >= 0   in   run = side * run > 0 ? run + side : side;',
    'After no day off, one more is the first one.',
  ],
  [
    'src/kpi/forecast/clipped-days.ts: side * run -> side / run   in   run = side * run > 0 ? run + side : side;',
    'Only the sign counts; by 0 it is that of the side, of which one more than none is the first.',
  ],
  [
    'src/kpi/forecast/numbers.ts: value < least -> value <= least   in   const clamp = (value, least, most) => value < least ? least : value > most ? most : value;',
    'What is the least stays the least.',
  ],
  [
    'src/kpi/forecast/numbers.ts: value > most -> value >= most   in   const clamp = (value, least, most) => value < least ? least : value > most ? most : value;',
    'What is the most stays the most.',
  ],
  [
    'src/kpi/forecast/day-weights.ts: count >= SURE_DAYS -> count > SURE_DAYS   in   if (count >= SURE_DAYS && sums[weekday] === 0) return 0;',
    'No count that fades with the days is that number to its last digit.',
  ],
  [
    'src/kpi/forecast/day-weights.ts: j < i -> j <= i   in   if (j < i) hasDayBefore = true;',
    'The special day itself is left out of the usual ones.',
  ],
  [
    'src/kpi/forecast/series.ts: day >= day0 -> true   in   for (const day of days) if (day >= day0) marks[day - day0] = 1;',
    'A typed array keeps nothing before its first place.',
  ],
  ['src/kpi/forecast/normal.ts: 60 -> 61   in   const TAIL_STEPS = 60;', 'It is exact after fewer steps.'],
  [
    'src/kpi/forecast/normal.ts: distance < TAIL -> distance <= TAIL   in   const tail = distance < TAIL ? 0.5 - density * series(distance) : density / fraction(distance);',
    'There both are exact.',
  ],
  [
    'src/cells/plan-headers.ts: column > 0 -> column >= 0   in   for (let column = begins.length - 2; column > 0; column--) {',
    'Over the names it would be a month before the first one, which is in order.',
  ],
  [
    'src/kpi/forecast/looks.ts: 0 -> 1   in   for (let i = 0; i < length; i++) {',
    'What came on the first day is in both of any two sums of which the difference is taken.',
  ],
  [
    'src/sheet/setup/learned-weights.ts: false -> true   in   lowerIsBetter: false,',
    'What weekdays weigh does not depend on which way is better.',
  ],
  [
    'src/sheet/setup/learned-weights.ts: 1 -> 2   in   start: asOf + 1,',
    'What weekdays weigh does not depend on the period that is to come.',
  ],
  [
    'src/sheet/setup/learned-weights.ts: asOf + 1 -> asOf - 1   in   start: asOf + 1,',
    'What weekdays weigh does not depend on the period that is to come.',
  ],
  [
    'src/sheet/setup/learned-weights.ts: weight >= IN_TENTHS -> weight > IN_TENTHS   in   const rounded = (weight) => Number(weight.toFixed(weight >= IN_TENTHS ? 1 : 2));',
    'A half is the same with one decimal and with two.',
  ],
  [
    'src/sheet/year-plan/formats.ts: 0 -> 1   in   const decimals = known.map((baseline) => figuresOf({ unit, target: year, baseline })?.decimals ?? 0)',
    'Of every unit it is known how it is shown: the 0 is for the types.',
  ],
  [
    'src/sheet/plain/checked.ts: 0 -> 1   in   return (all[0] ?? []).map((_, index) => all.map((words) => words[index] ?? ""));',
    'Every language has a word for each status: it is only counted how many there are.',
  ],
  [
    'src/sheet/plain/plain-copy.ts: column === void 0 -> false   in   return column === void 0 ? null : cells.values[row - 1]?.[column - 1];',
    'What is read in no column is nothing, either way.',
  ],
  [
    'src/sheet/plain/logged-cells.ts: column === void 0 -> false   in   return column === void 0 ? null : cells.values[row - 1]?.[column - 1];',
    'What is read in no column is nothing, either way.',
  ],
  [
    'src/functions/second-try.ts: given.length - 1 -> given.length + 1   in   const isPlanned = called?.args[given.length - 1] === "planned";',
    'In full it is answered the same: it only takes longer.',
  ],
  [
    'src/functions/second-try.ts: 1 -> 2   in   const isPlanned = called?.args[given.length - 1] === "planned";',
    'In full it is answered the same: it only takes longer.',
  ],
  [
    'src/functions/second-try.ts: isPlanned -> false   in   const answered = isPlanned ? answerAtOnce(called, given, daysOf) : void 0;',
    'In full it is answered the same: it only takes longer.',
  ],
  [
    'src/functions/second-try.ts: answered === void 0 -> true   in   return answered === void 0 ? answerInFull(name, given, daysOf) : answered;',
    'In full it is answered the same: it only takes longer.',
  ],
  [
    'src/cells/plan-headers.ts: begins.length - 2 -> begins.length + 2   in   for (let column = begins.length - 2; column > 0; column--) {',
    'Behind the last column there is no month.',
  ],
  [
    'src/cells/plan-headers.ts: column < begins.length -> column <= begins.length   in   for (let column = 2; column < begins.length; column++) {',
    'Behind the last column there is no month.',
  ],
  [
    'src/sheet/log/turned-rows.ts: "dayFirst" -> undefined   in   if (readDayText(dateText, "mdy") === null && readDayText(dateText, "dmy") !== null) return "dayFirst',
    'Where the texts do not tell it is taken for the same; that they tell is all that is asked otherwise.',
  ],
  [
    'src/sheet/source/recount.ts: false -> undefined   in   if (!isCountable(one)) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/source/recount.ts: false -> undefined   in   if (!isEmpty && !isSourceActual(formula)) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/import/encoding.ts: false -> undefined   in   if (PRIVATE.test(text)) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/import/file-rows.ts: false -> undefined   in   if (filledIn(cells) > 1 || columns < 2) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/sheet/import/file-key.ts: false -> undefined   in   if (key.trim() === "" || seen.has(key)) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/kpi/tree/bottleneck.ts: goodOf(goal) >= -noise -> goodOf(goal) > -noise   in   if (goodOf(goal) >= -noise) return null;',
    'Only where all effects are 0 it is that number to its last digit: then none does harm.',
  ],
  [
    'src/kpi/tree/bottleneck.ts: goodOf(row) < -noise -> goodOf(row) <= -noise   in   const harmful = leaves.filter((row) => hasActual(row) && goodOf(row) < -noise);',
    'No effect is that number to its last digit.',
  ],
  [
    'src/kpi/tree/bottleneck.ts: goodOf(row) <= worst + noise -> goodOf(row) < worst + noise   in   const equals = harmful.filter((row) => goodOf(row) <= worst + noise);',
    'No effect is that number to its last digit.',
  ],
  [
    'src/kpi/tree/arithmetic.ts: begins.length - 1 -> begins.length + 1   in   const last = begins.length - 1;',
    'A typed array keeps nothing behind its last place.',
  ],
  [
    'src/kpi/tree/arithmetic.ts: k < last -> k <= last   in   for (let k = 0; k < last; k++) {',
    'A typed array keeps nothing behind its last place.',
  ],
  [
    'src/kpi/tree/arithmetic.ts: 0 -> 1   in   const SIGNS = { times: 0, over: 1, plus: 2, minus: 3, drives: 0 };',
    'What only drives is calculated into nothing: its sign is for the types.',
  ],
  [
    'src/kpi/plan/reached-by-plan.ts: day > end -> day >= end   in   if (day > end) return 1 + (value - atEnd) / way;',
    'On the last day both come to 1.',
  ],
  [
    'src/kpi/plan/reached-by-plan.ts: day > asOf -> day >= asOf   in   const within = stretches.map(({ last }) => last).filter((day) => day > asOf && day < latest);',
    'As of that day it is not there yet: one more is looked at.',
  ],
  [
    'src/kpi/plan/reached-by-plan.ts: day < latest -> day <= latest   in   const within = stretches.map(({ last }) => last).filter((day) => day > asOf && day < latest);',
    'The latest day is among them anyway, once.',
  ],
  [
    'src/kpi/link/student.ts: 300 -> 301   in   const MOST_STEPS = 300;',
    'It is exact after far fewer steps.',
  ],
  [
    'src/kpi/link/student.ts: abs(d * c - 1) < EXACT -> false   in   if (abs(d * c - 1) < EXACT) break;',
    'Further steps change nothing: it only takes longer.',
  ],
  [
    'src/kpi/link/student.ts: abs(d * c - 1) < EXACT -> abs(d * c - 1) <= EXACT   in   if (abs(d * c - 1) < EXACT) break;',
    'No step is off by that number to its last digit.',
  ],
  [
    'src/kpi/link/student.ts: d * c - 1 -> d * c + 1   in   if (abs(d * c - 1) < EXACT) break;',
    'Further steps change nothing: it only takes longer.',
  ],
  [
    'src/kpi/forecast/absent-days.ts: hole > 0 -> hole >= 0   in   const isOver = hole > 0 && (!isHole || i === through);',
    'Of a hole of no days nothing is filled.',
  ],
  [
    'src/kpi/logged.ts: idle.size === 0 -> false   in   if (idle.size === 0) return countingDays(calendar, from, to);',
    'Without an idle weekday the same days are left: it only takes longer.',
  ],
  [
    'src/kpi/forecast/distribution.ts: count < MOST_COUNTS -> count <= MOST_COUNTS   in   for (let count = 0; count < MOST_COUNTS; count++) {',
    'Of counts fewer than 100 are to come: no range of them ends there.',
  ],
  [
    'src/kpi/forecast/forecast.ts: traits.hasNegatives -> true   in   const pace = traits.hasNegatives ? blend : max(0, blend);',
    'Of days that are never negative only rounding could make a pace so.',
  ],
  [
    'src/alerts/follow.ts: manager === null -> false   in   warned: stay(memory.warned, manager === null ? [] : [manager])',
    'Nobody who waits has no address: none of them stays, as among none.',
  ],
  [
    'src/sheet/goal/say-goal.ts: 0 -> 1   in   target: valueText(goal.node.target ?? 0, goal.node),',
    'Without a target no sentence names it: the 0 is for the types.',
  ],
  [
    'src/sheet/goal/say-goal.ts: impact < 0 -> impact <= 0   in   return [formatMessage(impact < 0 ? said.impact : said.impactHigher, words)];',
    'What makes no difference is not said.',
  ],
  [
    'src/alerts/history.ts: !kpi.isLogged || log === null || figureDay === null -> false   in   if (!kpi.isLogged || log === null || figureDay === null) return [];',
    'What is typed holds for its own day, which is none of these, and without a log nothing that is logged has a day: it only takes longer.',
  ],
]);
