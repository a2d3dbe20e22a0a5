//! What is shown and what can be wanted, for every window.
//!
//! Owns: where a visitor is ([`Visit`]), what can be wanted ([`Act`]), asked ([`Request`]) and said ([`Say`]), what is served, the surfaces
//! ([`surface`]), and the order of systems. Refuses: drawing, sound, and what an act does.

mod act;
mod around;
mod point;
mod request;
mod say;
mod schedule;
mod served;
pub mod surface;
mod view;
mod visit;

pub use act::{Act, StaffAct};
pub use around::{SiteContext, Sited};
pub use point::MapPoint;
pub use request::{Acted, Outcome, Request, Wanted};
pub use say::{Said, Say, SiteWords};
pub use schedule::Update;
pub use served::{LibrarySwapped, Offered, Served, Silent};
pub use view::{Sheet, View, is_help};
pub use visit::{Browse, Filter, MANY_LANGUAGES, Visit};
