#!/usr/bin/env python3
"""A second, separate computation of the golden payslips, for an accountant to follow.

It shares nothing with the product: the rates below are typed from the published tables, every amount is an exact
decimal, and each line is `base × rate`, rounded half-up to the cent. Run it in this folder to write the files again.
"""
import json
from decimal import ROUND_HALF_UP, Decimal as D, getcontext
from pathlib import Path

getcontext().prec = 40
CENT = D('0.01')


def cents(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


def pct(base, rate):
    return cents(base * D(rate) / 100)


def seventy(rate):
    """Artists: 70 %, half-up to a hundredth of a point."""
    return str((D(rate) * D('0.70')).quantize(CENT, ROUND_HALF_UP))


# day of work: monthly, daily and hourly ceilings, hourly SMIC
CEILING = {2024: ('3864', '213', '29'), 2025: ('3925', '216', '29'), 2026: ('4005', '220', '30')}
SMIC = [('2024-01-01', '11.65'), ('2024-11-01', '11.88'), ('2026-01-01', '12.02'), ('2026-06-01', '12.31')]
OLD_AGE_UNCAPPED = [('2024-01-01', '2.02'), ('2026-01-01', '2.11')]
UNEMPLOYMENT = [('2024-01-01', '4.05'), ('2025-05-01', '4.00')]
WAGE_GUARANTEE = [('2024-01-01', '0.20'), ('2024-07-01', '0.25')]
CASC = [('2024-01-01', '0.25'), ('2025-01-01', '0.40'), ('2026-01-01', '0.50')]
FORMER_T = {False: [('2024-01-01', '0.3194'), ('2025-05-01', '0.3193')],
            True: [('2024-01-01', '0.3234'), ('2025-05-01', '0.3233')]}
DRAMATIC = {2024: 23, 2025: 21, 2026: 18, 2027: 15, 2028: 12, 2029: 9, 2030: 6, 2031: 3, 2032: 0}
MUSICIAN = {2024: 19, 2025: 18, 2026: 16, 2027: 14, 2028: 12, 2029: 9, 2030: 6, 2031: 3, 2032: 0}


def on(history, day):
    return [value for start, value in history if start <= day][-1]


def days_in_month(day):
    year, month = int(day[:4]), int(day[5:7])
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31


def compute(employer, employee, engagement):
    day = engagement['to']
    year = int(day[:4])
    gross = D(engagement['gross'])
    hours = D(engagement['hours'])
    paid = engagement['paidDays']
    artist = employee['category'] == 'artist'
    contract = engagement.get('contract', 'openEnded' if employee['category'] == 'permanent' else 'cddu')
    stage = employee['category'] != 'permanent' and contract != 'openEnded'
    guso = employer.get('channel') == 'guso'
    medium, large = employer['headcount'] >= 11, employer['headcount'] >= 50
    council = employer.get('worksCouncil', False)
    alsace = employer.get('alsaceMoselle', False)
    executive = employee['executive']
    growth = D(employer.get('growth', '0'))

    def expected(amount):
        """Past 2026: raised each 1 January, rounded to the cent each time."""
        for _ in range(2026, year if growth else 2026):
            amount = cents(amount * (100 + growth) / 100)
        return amount

    month, daily, hourly = (expected(D(x)) for x in CEILING[min(year, 2026)])
    smic = expected(D(on(SMIC, day)))
    # 151.67 hours are a full month: a twelfth of 1 820 hours
    month_hours = D(1820) / 12 if hours == D('151.67') else hours
    social = seventy if artist else (lambda rate: rate)
    how = []
    if growth:
        how.append(f'{growth} % a year after 2026: monthly ceiling {month}, daily {daily}, hourly {hourly}, SMIC {smic}')

    # 1. base after the flat deduction
    deduction = D(0)
    group = employee['professionalExpenses']
    if group != 'none':
        share = (DRAMATIC if group == 'dramatic' else MUSICIAN)[year]
        left = max(D(0), D(7600) - D(employee.get('deductedThisYear', '0')))
        floor = cents(smic * month_hours)
        deduction = min(pct(gross, share), left, max(D(0), gross - floor))
        how.append(f'deduction: smallest of {gross} × {share} % = {pct(gross, share)}, {left} left this year, '
                   f'{gross} − {floor} (SMIC of {hours} h) = {max(D(0), gross - floor)} → {deduction}; base {gross - deduction}')
    base = gross - deduction

    # 2. ceilings
    same_month = engagement['from'][:7] == day[:7]
    span = int(day[8:]) - int(engagement['from'][8:]) + 1
    if not same_month:
        span += days_in_month(engagement['from'])
    if artist and stage and span < 5:
        ceiling = 12 * hourly * paid
        how.append(f'ceiling: 12 × {hourly} × {paid} day(s) = {ceiling}')
    elif stage and contract == 'cddu' and employer['technicianCeiling'] == 'thirtieths':
        ceiling = cents(month * min(paid, 30) / 30)
        how.append(f'ceiling: {month} × {min(paid, 30)} ÷ 30 = {ceiling}')
    elif same_month:
        ceiling = cents(month * span / days_in_month(day))
        how.append(f'ceiling: {month} × {span} ÷ {days_in_month(day)} = {ceiling}')
    else:
        first = days_in_month(engagement['from']) - int(engagement['from'][8:]) + 1
        ceiling = cents(month * first / days_in_month(engagement['from'])) + cents(month * int(day[8:]) / days_in_month(day))
        how.append(f'ceiling: {month} × {first} ÷ {days_in_month(engagement["from"])} + {month} × {int(day[8:])} ÷ {days_in_month(day)} = {ceiling}')
    if not stage:
        pension = ceiling
    elif artist or not executive:
        pension = month
    else:
        pension = min(daily * paid, month)
    capped, t1 = min(base, ceiling), min(base, pension)
    t2 = max(D(0), min(base, 8 * pension) - pension)
    unemployed = min(gross, 4 * (month if stage else ceiling))
    how.append(f'band 1 up to {pension}: {t1}; band 2: {t2}; unemployment up to {4 * (month if stage else ceiling)}: {unemployed}')

    lines = []

    def line(name, on_base, employer_rate=None, employee_rate=None):
        er = D(0) if employer_rate is None else pct(on_base, employer_rate)
        ee = D(0) if employee_rate is None else pct(on_base, employee_rate)
        lines.append((name, cents(on_base), employer_rate, er, employee_rate, ee))
        return er

    # 3. social security; reduced rates of 2024 and 2025 by pay in SMIC
    sickness, family = '13.00', '5.25'
    if year in (2024, 2025):
        wage, first, second = {2024: ('11.52', '2.5', '3.5'), 2025: ('11.88', '2.25', '3.3')}[year]
        if base <= D(first) * D(wage) * month_hours:
            sickness = '7.00'
        if base <= D(second) * D(wage) * month_hours:
            family = '3.45'
    line('sickness', base, social(sickness), social('1.30') if alsace else None)
    line('oldAgeCapped', capped, social('8.55'), social('6.90'))
    line('oldAgeUncapped', base, social(on(OLD_AGE_UNCAPPED, day)), social('0.40'))
    line('familyAllowances', base, social(family))
    line('workAccident', base, employer['workAccidentRate'])
    line('autonomySolidarity', base, '0.30')
    if large:
        line('housingFund', base, social('0.50'))
    else:
        line('housingFund', capped, social('0.10'))
    line('socialDialogue', base, '0.016')

    # 4. unemployment, wage guarantee
    general = D(on(UNEMPLOYMENT, day))
    if stage:
        line('unemployment', unemployed, str(general + D('5.00')), '2.40')
    else:
        line('unemployment', unemployed, str(general))
    line('wageGuarantee', unemployed, on(WAGE_GUARANTEE, day))

    # 5. supplementary pension
    if not stage:
        first_band, second_band = ('4.72', '3.15'), ('12.95', '8.64')
    else:
        first_band = ('4.45', '4.44') if artist and not executive else ('3.94', '3.93')
        second_band = ('12.95', '8.64') if executive else ('10.80', '10.79')
    line('pensionT1', t1, *first_band)
    if t2:
        line('pensionT2', t2, *second_band)
    line('generalBalanceT1', t1, '1.29', '0.86')
    if t2:
        line('generalBalanceT2', t2, '1.62', '1.08')
        line('technicalBalance', t1 + t2, '0.21', '0.14')
    if executive:
        line('executiveJobs', min(base, 4 * pension), '0.036', '0.024')
    provident = line('provident', t1, employer['providentRate'])

    # 6. training, apprenticeship, holidays, funds, health, mobility
    if stage and contract == 'cddu':
        line('training', base, '2.10')
    else:
        rate = D('1.00') if medium else D('0.55')
        line('training', base, str(rate if contract == 'openEnded' else rate + D('1.00')))
    if employer['legalForm'] == 'company' or day >= '2026-03-01':
        uplift = D(1) if not stage else D('1.10') if contract == 'cddu' else D('1.115')
        line('apprenticeshipTax', cents(base * uplift), '0.44' if alsace else '0.68')
    if stage:
        holiday = gross
        if artist and 'minimumCachet' in engagement:
            holiday = min(gross, 3 * D(engagement['minimumCachet']) * engagement['cachets'])
        line('holidayFund', holiday, '15.50')
    if employer['agreement'] == 'CCNEAC':
        if guso or not medium:
            line('fnas', gross, '1.45')
        elif not council:
            line('fnas', gross, '1.25')
        elif not large:
            line('fnas', gross, '1.325' if stage else '0.825')
        if not guso:
            line('fcap', gross, '0.25')
            if medium and council:
                line('socialActivities', gross, '1.25' if large else '0.125' if stage else '0.625')
    elif employer['agreement'] == 'CCNSVP' and not guso:
        line('fcap', t1, '0.10')
        if not council:
            line('socialActivities', t1, on(CASC, day))
    line('occupationalHealth', gross, employer['occupationalHealthRate'])
    local, regional = D(employer['mobilityRate']), D(employer.get('regionalMobilityRate', '0'))
    if medium and local + regional > 0:
        rates = [social(str(rate)) for rate in (local, regional) if rate > 0]
        line('mobility', base, str(sum(D(rate) for rate in rates)))

    # 7. CSG and CRDS, before the deduction
    within = min(gross, 4 * month)
    csg = pct(within, '98.25') + (gross - within) + provident
    how.append(f'CSG base: {within} × 98.25 % + {gross - within} + provident {provident} = {csg}')
    line('csgDeductible', csg, None, '6.80')
    line('csgCrdsNonDeductible', csg, None, '2.90')

    # 8. general reduction
    if not artist:
        def reduction(pay):
            ratio = smic * month_hours / pay
            factor = D(100) / 90 if stage else D(1)
            if year >= 2026:
                if ratio * 3 <= 1:
                    return D(0)
                delta = D('0.3821') if large else D('0.3781')
                top = D('0.0200') + delta
                raw = D('0.0200') + delta * ((3 * ratio - 1) / 2) ** D('1.75')
            else:
                if ratio * D('1.6') <= 1:
                    return D(0)
                top = D(on(FORMER_T[large], day))
                raw = top / D('0.6') * (D('1.6') * ratio - 1)
            four = D('0.0001')
            coefficient = min((raw * factor).quantize(four, ROUND_HALF_UP), (top * factor).quantize(four, ROUND_HALF_UP))
            times = ' × 100/90' if stage else ''
            how.append(f'reduction on {pay}: SMIC {cents(smic * month_hours)}, formula {raw.quantize(D("0.000001"))}, '
                       f'at most {top}{times} → {coefficient}; {pay} × {coefficient} = {cents(pay * coefficient)}')
            return pay * coefficient
        amount = cents(reduction(base))
        if deduction > 0:
            amount = min(amount, pct(reduction(gross), '130'))
        if amount > 0:
            lines.append(('generalReduction', base, None, -amount, None, D(0)))

    employer_total = sum(row[3] for row in lines)
    employee_total = sum(row[5] for row in lines)
    net = gross - employee_total
    taxable = net + next(row[5] for row in lines if row[0] == 'csgCrdsNonDeductible')
    withheld = pct(taxable, employee.get('withholdingRate', '0'))
    totals = {'gross': gross, 'netBeforeTax': net, 'netAfterTax': net - withheld, 'netTaxable': taxable,
              'netSocial': net, 'employerCost': gross + employer_total, 'employerTotal': employer_total,
              'employeeTotal': employee_total}
    how.append('each line: base × rate ÷ 100, rounded half-up to the cent' + ("; artists' rates 70 %, half-up to 0.01 point" if artist else ''))
    return {key: str(cents(value)) for key, value in totals.items()}, lines, how


COMPANY = {'agreement': 'CCNEAC', 'legalForm': 'association', 'headcount': 5, 'workAccidentRate': '1.12',
           'providentRate': '0.42', 'occupationalHealthRate': '0.32', 'mobilityRate': '0',
           'technicianCeiling': 'thirtieths'}
TECHNICAL = {**COMPANY, 'workAccidentRate': '2.08', 'providentRate': '1.05'}
OFFICE = {**COMPANY, 'workAccidentRate': '0.64', 'providentRate': '0.95'}
PRIVATE = {**COMPANY, 'agreement': 'CCNSVP', 'legalForm': 'company', 'providentRate': '1.20'}
ARTIST = {'category': 'artist', 'executive': False, 'professionalExpenses': 'none'}
TECHNICIAN = {**ARTIST, 'category': 'technician'}
PERMANENT = {**ARTIST, 'category': 'permanent'}


def show(gross, first='2026-10-05', last=None, days=1, cachets=1, hours='8', paid=None, **more):
    last = last or first
    return {'from': first, 'to': last, 'paidDays': days, 'cachets': cachets, 'hours': hours, 'gross': gross,
            'paidOn': paid or last, **more}


def month(gross, first='2026-10-01', last='2026-10-31', hours='151.67', days=30, **more):
    return show(gross, first, last, days=days, cachets=0, hours=hours, **more)


CASES = []


def case(name, why, employer, employee, engagement, problems=(), projected=False):
    CASES.append((name, why, employer, employee, engagement, list(problems), projected))


# The three worked cases (TV1, TV3, TV4)
case('worked-artist-one-cachet', 'Worked case TV1: one cachet of 200 €, no deduction, an association of five. The day’s ceiling, 12 × 30 = 360 €, is not reached.', COMPANY, ARTIST, show('200.00'))
case('worked-artist-with-deduction', 'Worked case TV3: the same cachet with the dramatic artists’ 18 %. Social security, pension and training count 164 €; CSG, unemployment, holidays and FNAS count 200 €.', COMPANY, {**ARTIST, 'professionalExpenses': 'dramatic'}, show('200.00'))
case('worked-technician-day', 'Worked case TV4: eight hours at 16 €. SMIC 8 × 12.31 = 98.48; C = 0.02 + 0.3781 × [½ (3 × 98.48 ÷ 128 − 1)]^1.75 = 0.1999; × 100/90 = 0.2221.', TECHNICAL, TECHNICIAN, show('128.00', cachets=0))

# Ceilings
case('two-cachets-in-one-day', 'Two cachets on one day: one day’s ceiling, 360 €, for 400 € of pay.', COMPANY, ARTIST, show('400.00', cachets=2))
case('three-shows-in-two-days', 'Three shows in two days, 300 € each: two days’ ceilings, 720 €, for 900 €.', COMPANY, ARTIST, show('900.00', '2026-10-05', '2026-10-06', days=2, cachets=3, hours='16'))
case('third-cachet-of-the-month', 'The third show of the month is paid by its own, lower minimum: nothing else changes on the payslip.', COMPANY, ARTIST, show('138.85', '2026-10-24'))
case('artist-above-day-ceiling', 'A cachet of 1 000 €: old age and FNAL stop at 360 €; without the agreement’s minimum the holiday base is not capped, and the payslip says so.', COMPANY, ARTIST, show('1000.00'), ['payroll.holiday-fund-cap-unknown'])
case('artist-holiday-cap', 'The same cachet with its minimum, 159.56 €: the holiday base stops at 3 × 159.56 = 478.68 €.', COMPANY, ARTIST, show('1000.00', minimumCachet='159.56'))
case('artist-four-continuous-days', 'Four continuous days are still a short engagement: 4 × 360 = 1 440 €.', COMPANY, ARTIST, show('1600.00', '2026-10-05', '2026-10-08', days=4, cachets=4, hours='32'), ['payroll.holiday-fund-cap-unknown'])
case('artist-five-continuous-days', 'From five continuous days the month is counted: 4 005 × 5 ÷ 30 = 667.50 €.', COMPANY, ARTIST, show('1000.00', '2026-10-05', '2026-10-09', days=5, cachets=5, hours='40'))
case('artist-five-days-calendar', 'The employer’s other reading: 4 005 × 5 ÷ 31 = 645.97 €.', {**COMPANY, 'technicianCeiling': 'calendar'}, ARTIST, show('1000.00', '2026-10-05', '2026-10-09', days=5, cachets=5, hours='40'))
case('artist-month-of-rehearsal', 'A month of rehearsal at the derived minimum of a split period: the whole monthly ceiling.', COMPANY, ARTIST, month('2469.98'))
case('technician-day-thirtieths', 'A technician’s day above the ceiling of the day, paid days in thirtieths: 4 005 ÷ 30 = 133.50 €.', TECHNICAL, TECHNICIAN, show('220.00', cachets=0, hours='10'))
case('technician-day-calendar', 'The same day in calendar days: 4 005 ÷ 31 = 129.19 €.', {**TECHNICAL, 'technicianCeiling': 'calendar'}, TECHNICIAN, show('220.00', cachets=0, hours='10'))
case('technician-above-four-ceilings', 'A month at 17 000 €: unemployment and CSG stop at 4 × 4 005 = 16 020 €, band 2 runs from 4 005 € on, CET is due.', TECHNICAL, TECHNICIAN, month('17000.00'))

case('technician-month-of-february', 'A whole February is paid as thirty days: the whole monthly ceiling.', TECHNICAL, TECHNICIAN, month('4200.00', '2026-02-01', '2026-02-28'))

# Flat deduction, each year of its phasing out
for year, rate in ((2024, 23), (2025, 21), (2026, 18), (2027, 15), (2028, 12), (2029, 9), (2030, 6), (2031, 3), (2032, 0)):
    known = 'payroll.projected' if year > 2026 else None
    case(f'deduction-dramatic-{year}', f'A dramatic artist’s 300 € in November {year}: {rate} % are deducted.' + (' Every other rate is the last one known: a projection.' if known else ''), COMPANY, {**ARTIST, 'professionalExpenses': 'dramatic'}, show('300.00', f'{year}-11-10'), [known] if known else [], known is not None)
case('deduction-musician', 'Musicians deduct 16 % in 2026, dramatic artists 18 %.', COMPANY, {**ARTIST, 'professionalExpenses': 'musician'}, show('243.11'))
case('deduction-stops-at-minimum-wage', '18 % of 110 € would be 19.80 €, but the base may not fall under the SMIC of the eight hours, 98.48 €: 11.52 € are deducted.', COMPANY, {**ARTIST, 'professionalExpenses': 'dramatic'}, show('110.00'))
case('deduction-last-ten-euros', '7 590 € were deducted this year: 10 € are left of 7 600 €.', COMPANY, {**ARTIST, 'professionalExpenses': 'dramatic', 'deductedThisYear': '7590.00'}, show('200.00'))
case('deduction-used-up', 'The year’s 7 600 € are used up: nothing more is deducted.', COMPANY, {**ARTIST, 'professionalExpenses': 'dramatic', 'deductedThisYear': '7600.00'}, show('200.00'))
case('stage-manager-deduction', 'A stage manager’s 150 €: 16 % off; the reduction on 126 € would be 29.23 €, but is held at 130 % of the 21.09 € it is on 150 €.', TECHNICAL, {**TECHNICIAN, 'professionalExpenses': 'stageManager'}, show('150.00', cachets=0))
case('stage-manager-reduction-capped', 'At 300 € for eight hours (above 3 SMIC) there is no reduction without the deduction, so 130 % of nothing with it.', TECHNICAL, {**TECHNICIAN, 'professionalExpenses': 'stageManager'}, show('300.00', cachets=0))
case('stage-manager-reduction-rounded-once', '130 % is taken of 117.37 × 0.2813 = 33.016 €, not of 33.02: rounded once, as any line, 42.92 and not 42.93.', TECHNICAL, {**TECHNICIAN, 'professionalExpenses': 'stageManager'}, show('117.37', cachets=0))

# General reduction
case('reduction-at-minimum-wage', 'Eight hours at the SMIC, 98.48 €: the largest coefficient, 0.3981 × 100/90 = 0.4423.', TECHNICAL, TECHNICIAN, show('98.48', cachets=0))
case('reduction-just-under-three', 'One cent under 3 × 98.48 = 295.44 €: the smallest coefficient, 0.02 × 100/90 = 0.0222.', TECHNICAL, TECHNICIAN, show('295.43', cachets=0))
case('reduction-at-three', 'At exactly three SMIC nothing is reduced.', TECHNICAL, TECHNICIAN, show('295.44', cachets=0))
case('reduction-permanent-at-minimum-wage', 'A month at the SMIC, 1 867.02 €: 1 820 ÷ 12 hours, no holiday fund, 0.3981.', OFFICE, PERMANENT, month('1867.02'))
case('reduction-in-may-2026', 'In May the SMIC is still 12.02 €: the same 128 € are reduced less than in October.', TECHNICAL, TECHNICIAN, show('128.00', '2026-05-20', cachets=0))

# Headcount
case('artist-eleven-employees', 'From eleven employees: mobility at 70 %, 3.20 → 2.24 and 0.15 → 0.11 (0.105 half-up); FNAS with a works council 1.325 and 0.125 to it.', {**COMPANY, 'headcount': 11, 'worksCouncil': True, 'mobilityRate': '3.20', 'regionalMobilityRate': '0.15'}, ARTIST, show('200.00'))
case('technician-eleven-employees', 'A technician of the same employer: mobility in full, 3.20 + 0.15; AFDAS stays at 2.10 whatever the headcount.', {**TECHNICAL, 'headcount': 11, 'worksCouncil': True, 'mobilityRate': '3.20', 'regionalMobilityRate': '0.15'}, TECHNICIAN, show('128.00', cachets=0))
case('artist-ten-employees', 'With ten employees the mobility payment is not due, whatever its rate.', {**COMPANY, 'headcount': 10, 'mobilityRate': '3.20'}, ARTIST, show('200.00'))
case('artist-fifty-employees', 'From fifty employees FNAL is 0.50 × 70 % = 0.35 on all pay, not only under the ceiling. The yearly construction effort is announced, not charged.', {**COMPANY, 'headcount': 50}, ARTIST, show('500.00'), ['payroll.holiday-fund-cap-unknown', 'payroll.fnas-band-unverified', 'payroll.construction-effort'])
case('technician-fifty-employees', 'From fifty employees the reduction’s Tdelta is 0.3821 and FNAL 0.50.', {**TECHNICAL, 'headcount': 50}, TECHNICIAN, show('128.00', cachets=0), ['payroll.fnas-band-unverified', 'payroll.construction-effort'])
case('permanent-twelve-employees', 'Permanent staff of an employer of twelve: training at 1.00, FNAS 0.825 and 0.625 to the works council.', {**OFFICE, 'headcount': 12, 'worksCouncil': True, 'mobilityRate': '0.55'}, PERMANENT, month('2500.00'))

# Agreements and legal forms
case('ccnsvp-artist-company', 'CCNSVP: FCAP 0.10 and CASC 0.50 on band 1; a company owes the apprenticeship tax.', PRIVATE, ARTIST, show('188.04'))
case('ccnsvp-technician', 'A technician on tour under the CCNSVP: ten hours at 19.26 €.', {**PRIVATE, 'workAccidentRate': '2.08'}, TECHNICIAN, show('192.60', cachets=0, hours='10'))
case('ccnsvp-works-council', 'With a works council the CASC is not due.', {**PRIVATE, 'headcount': 15, 'worksCouncil': True}, ARTIST, show('188.04'))
case('other-agreement', 'Outside both agreements no fund of a branch is due.', {**COMPANY, 'agreement': 'other'}, ARTIST, show('200.00'))
case('association-february-2026', 'An association owed no apprenticeship tax before March 2026.', COMPANY, ARTIST, show('200.00', '2026-02-14'))
case('association-march-2026', 'From March 2026 it does: 0.68 % of 220 €.', COMPANY, ARTIST, show('200.00', '2026-03-14'))
case('company-february-2026', 'A company owed it already in February.', {**COMPANY, 'legalForm': 'company'}, ARTIST, show('200.00', '2026-02-14'))

# Alsace-Moselle
case('alsace-moselle-artist', 'The local scheme: 1.30 × 70 % = 0.91 from the employee; apprenticeship tax 0.44.', {**COMPANY, 'alsaceMoselle': True, 'workAccidentRate': '1.54'}, ARTIST, show('200.00'))
case('alsace-moselle-technician', 'A technician pays 1.30.', {**TECHNICAL, 'alsaceMoselle': True}, TECHNICIAN, show('128.00', cachets=0))

# Executives and permanent staff
case('executive-technician-day', 'An executive technician’s band 1 ends at the daily ceiling, 220 €: 180 € of 400 € are in band 2, with CET and APEC.', {**TECHNICAL, 'providentRate': '1.95'}, {**TECHNICIAN, 'executive': True}, show('400.00', cachets=0, hours='10'))
case('executive-artist', 'An executive artist pays the technicians’ band 1, up to the full monthly ceiling, and the executives’ jobs contribution.', COMPANY, {**ARTIST, 'executive': True}, show('600.00', '2026-10-05', '2026-10-06', days=2, cachets=2, hours='16'))
case('executive-permanent', 'A permanent executive at 5 000 €: 995 € in band 2, CET, APEC.', {**OFFICE, 'providentRate': '1.50'}, {**PERMANENT, 'executive': True}, month('5000.00'))
case('permanent-month', 'A permanent production officer at 2 500 €: general unemployment, no holiday fund, no CET under the ceiling.', OFFICE, PERMANENT, month('2500.00'))
case('permanent-half-month', 'Hired on 16 September: 15 of 30 days, so a ceiling of 2 002.50 € for 2 400 € of pay, and band 2 above it.', OFFICE, PERMANENT, month('2400.00', '2026-09-16', '2026-09-30', hours='75.83', days=15))
case('fixed-term-permanent', 'An ordinary fixed-term contract in the office adds 1 % for the CPF.', OFFICE, PERMANENT, month('2100.00', contract='fixedTerm'), ['payroll.end-of-contract-indemnity'])
case('fixed-term-technician', 'A technician on an ordinary fixed-term contract: annex 8, Congés Spectacles, training 0.55 + 1.00, apprenticeship base × 1.115, the whole monthly ceiling.', TECHNICAL, TECHNICIAN, month('2400.00', contract='fixedTerm', days=22), ['payroll.end-of-contract-indemnity'])
case('open-ended-artist', 'An artist employed without an end: 70 % rates, but general unemployment, pension and training, and no holiday fund.', COMPANY, ARTIST, month('2143.56', contract='openEnded'))

# 2024 and 2025
case('artist-february-2024', 'February 2024: sickness 7.00 × 70 % = 4.90, family 3.45 × 70 % = 2.42, uncapped old age 1.41, unemployment 9.05, AGS 0.20, no apprenticeship tax for an association.', COMPANY, ARTIST, show('200.00', '2024-02-10'))
case('artist-2024-between-thresholds', '250 € for eight hours: above 2.5 × 11.52 × 8 = 230.40 € (sickness in full), under 3.5 × 11.52 × 8 = 322.56 € (family reduced).', COMPANY, ARTIST, show('250.00', '2024-09-10'))
case('artist-2024-above-thresholds', '330 € for eight hours: both in full.', COMPANY, ARTIST, show('330.00', '2024-09-10'))
case('technician-november-2024', 'November 2024: SMIC 11.88, C = 0.3194 ÷ 0.6 × (1.6 × 95.04 ÷ 128 − 1), × 100/90.', TECHNICAL, TECHNICIAN, show('128.00', '2024-11-12', cachets=0))
case('artist-2025-at-threshold', 'March 2025, exactly 2.25 × 11.88 × 8 = 213.84 €: still the reduced sickness rate.', COMPANY, ARTIST, show('213.84', '2025-03-15'))
case('artist-2025-above-threshold', 'One cent more: sickness in full.', COMPANY, ARTIST, show('213.85', '2025-03-15'))
case('technician-june-2025', 'June 2025: unemployment 9.00 since May, T = 0.3193.', TECHNICAL, TECHNICIAN, show('128.00', '2025-06-12', cachets=0))
case('technician-2025-above-reduction', '160 € for eight hours is above 1.6 × 11.88 × 8 = 152.06 €: no reduction before 2026.', TECHNICAL, TECHNICIAN, show('160.00', '2025-06-12', cachets=0))
case('permanent-2025-fifty-employees', 'A month in 2025 at an employer of fifty: T = 0.3233, FNAL 0.50.', {**OFFICE, 'headcount': 50, 'worksCouncil': True}, PERMANENT, month('2100.00', '2025-10-01', '2025-10-31'), ['payroll.fnas-band-unverified', 'payroll.construction-effort'])

# Months straddled by a change
case('worked-in-april-paid-in-may-2025', 'Work of 30 April 2025 paid on 5 May: the rates of the period of work, unemployment 9.05.', COMPANY, ARTIST, show('200.00', '2025-04-30', paid='2025-05-05'))
case('straddling-april-may-2025', 'An engagement from 29 April to 2 May 2025 on one payslip: the rates of its last day, unemployment 9.00, and a warning.', COMPANY, ARTIST, show('700.00', '2025-04-29', '2025-05-02', days=4, cachets=4, hours='32'), ['payroll.across-months'])
case('technician-straddling-may-june-2026', 'A technician from 30 May to 2 June 2026, calendar days: 2 of 31 and 2 of 30; the reduction counts June’s SMIC.', {**TECHNICAL, 'technicianCeiling': 'calendar'}, TECHNICIAN, show('700.00', '2026-05-30', '2026-06-02', days=4, cachets=0, hours='32'), ['payroll.across-months'])

# GUSO, withholding
case('guso-artist', 'Through GUSO: FNAS 1.45 whatever the headcount, no other fund of the branch.', {**COMPANY, 'channel': 'guso', 'headcount': 20}, ARTIST, show('200.00'), ['payroll.guso-scale-unverified'])
case('guso-technician', 'A technician through GUSO for an employer outside the agreements: the reduction applies.', {**TECHNICAL, 'agreement': 'other', 'channel': 'guso'}, TECHNICIAN, show('128.00', cachets=0), ['payroll.guso-scale-unverified'])
case('income-tax-withheld', '5.5 % of net taxable are withheld; net before tax does not change.', COMPANY, {**ARTIST, 'withholdingRate': '5.5'}, show('200.00'))
case('no-hours', 'A technician’s day without its hours: no reduction can be computed, and the payslip says so.', TECHNICAL, TECHNICIAN, show('128.00', cachets=0, hours='0'), ['payroll.no-hours'])
case('more-hours-than-a-day-has', 'Thirty hours cannot be worked in one day: computed, with a warning, and a second one because the pay is under the SMIC of thirty hours.', COMPANY, ARTIST, show('200.00', hours='30'), ['payroll.more-hours-than-days', 'payroll.below-minimum-wage'])
case('below-minimum-wage', 'A fee of 90 € for eight hours is under the SMIC, 98.48 €: computed, with a warning.', COMPANY, ARTIST, show('90.00'), ['payroll.below-minimum-wage'])

# Growth expected after the last known values
case('growth-artist-2028', 'A cachet of 500 € in 2028, with 2 % expected each year: the hourly ceiling of 30 € is 30.60, then 31.21, so the day ends at 374.52 €. The phasing out of the deduction is law: 12 %.', {**COMPANY, 'growth': '2'}, {**ARTIST, 'professionalExpenses': 'dramatic'}, show('500.00', '2028-11-10', minimumCachet='166.00'), ['payroll.projected'], True)
case('growth-technician-2027', 'Eight hours at 16 € in 2027, with 2.5 % expected: the SMIC of 12.31 € is 12.62 (12.6178), and the reduction grows with it.', {**TECHNICAL, 'growth': '2.5'}, TECHNICIAN, show('128.00', '2027-10-05', cachets=0), ['payroll.projected'], True)
case('growth-permanent-2029', 'A permanent executive at 4 200 € in 2029, with 1.5 % expected: the monthly ceiling is 4 065.08, 4 126.06, then 4 187.95 €, so 12.05 € are left in band 2.', {**OFFICE, 'providentRate': '1.50', 'growth': '1.5'}, {**PERMANENT, 'executive': True}, month('4200.00', '2029-10-01', '2029-10-31'), ['payroll.projected'], True)
case('growth-none-2028', 'No growth is the same as carrying the last known values: the ceiling of the day stays 360 €.', {**COMPANY, 'growth': '0'}, ARTIST, show('400.00', '2028-11-10', minimumCachet='166.00'), ['payroll.projected'], True)
case('growth-before-2027', 'What is known does not grow: in 2026 the worked case is the same, whatever is expected.', {**COMPANY, 'growth': '2'}, ARTIST, show('200.00'))


def row(line):
    name, base, er_rate, er, ee_rate, ee = line
    return {'id': name, 'base': str(cents(base)), 'employerRate': er_rate, 'employer': str(cents(er)),
            'employeeRate': ee_rate, 'employee': str(cents(ee))}


def write(folder):
    for name, why, employer, employee, engagement, problems, projected in CASES:
        totals, lines, how = compute(employer, employee, engagement)
        parts = [
            f'  "why": {json.dumps(why, ensure_ascii=False)}',
            '  "how": [\n' + ',\n'.join('    ' + json.dumps(step, ensure_ascii=False) for step in how) + '\n  ]',
            '  "case": {\n' + ',\n'.join(
                f'    "{key}": {json.dumps(value, ensure_ascii=False)}'
                for key, value in (('employer', employer), ('employee', employee), ('engagement', engagement))) + '\n  }',
            f'  "projected": {json.dumps(projected)}',
            f'  "problems": {json.dumps(problems)}',
            f'  "totals": {json.dumps(totals)}',
            '  "lines": [\n' + ',\n'.join('    ' + json.dumps(row(line)) for line in lines) + '\n  ]',
        ]
        (folder / f'{name}.json').write_text('{\n' + ',\n'.join(parts) + '\n}\n', encoding='utf-8')
    print(f'{len(CASES)} cases written')


if __name__ == '__main__':
    write(Path(__file__).parent)
