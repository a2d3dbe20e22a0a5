//! Digits of a language, from CLDR by way of `icu_decimal`.

use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

/// Writes whole numbers the way a language does. Telephone, house, bus and law numbers never pass here.
#[derive(Debug)]
pub struct Digits(Option<DecimalFormatter>);

impl Digits {
    /// Digits for a BCP 47 locale with a numbering system (`fa-AF-u-nu-arabext`), without grouping.
    pub fn new(locale: &Locale) -> Self {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(icu_decimal::options::GroupingStrategy::Never);
        Self(DecimalFormatter::try_new(locale.into(), options).ok())
    }

    /// The number in the language's digits.
    pub fn format(&self, number: i64) -> String {
        match &self.0 {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }
}
