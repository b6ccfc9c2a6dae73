"""Parts of the module calendar that the installed source leaves to objects made when it is imported: English names, and
the functions that show calendars, whose weeks begin on Monday.
"""

import datetime
from calendar import Calendar, IllegalMonthError, TextCalendar, isleap

# Members of an enum from Python 3.12 on, which still count as these ints.
MONDAY = 0
TUESDAY = 1
WEDNESDAY = 2
THURSDAY = 3
FRIDAY = 4
SATURDAY = 5
SUNDAY = 6

month_name = [
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
month_abbr = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
day_abbr = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def weekday(year, month, day):
    """The day of the week, 0 (Monday) to 6: an int, where Python 3.12 has a member of an enum. Raises ValueError."""
    in_range = datetime.MINYEAR <= year <= datetime.MAXYEAR
    # The days of the week come again after 400 years.
    return datetime.date(year if in_range else 2000 + year % 400, month, day).weekday()


_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def _monthlen(year, month):
    return 29 if month == 2 and isleap(year) else _LENGTHS[month]


def monthrange(year, month):
    """The day of the week of a month's first day, and how many days it has. Raises IllegalMonthError."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _monthlen(year, month)


def firstweekday():
    """The day on which weeks begin, 0 (Monday)."""
    return 0


def monthcalendar(year, month):
    """The weeks of a month; days of other months are 0."""
    return Calendar(0).monthdayscalendar(year, month)


def month(theyear, themonth, w=0, l=0):
    """A month as a text of several lines."""
    return TextCalendar(0).formatmonth(theyear, themonth, w, l)


def week(theweek, width):
    """A week as a text of one line."""
    return TextCalendar(0).formatweek(theweek, width)


def weekheader(width):
    """The names of the days as a text of one line."""
    return TextCalendar(0).formatweekheader(width)


def calendar(theyear, w=2, l=1, c=6, m=3):
    """A year as a text of many lines."""
    return TextCalendar(0).formatyear(theyear, w, l, c, m)


def timegm(tuple):
    """Seconds since 1970 of a time in UTC."""
    from datetime import date

    days = date(tuple[0], tuple[1], 1).toordinal() - 719163 + tuple[2] - 1
    return ((days * 24 + tuple[3]) * 60 + tuple[4]) * 60 + tuple[5]
