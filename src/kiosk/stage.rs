//! The camera all screens are drawn by ([`stage`]), and its way to the screen: one pass, straight onto the window.
//!
//! Bevy's own graph for 2D draws into a texture of its own and copies that onto the window in a second pass. A
//! kiosk has only UI; on a machine that draws in software the copy costs as much as the page. So the stage has
//! a schedule of its own: clear to the paper's colour, draw the UI, done.

use bevy::{
    ecs::schedule::ScheduleLabel,
    prelude::*,
    render::{
        Render, RenderApp, RenderSystems,
        camera::{CameraRenderGraph, ExtractedCamera},
        render_phase::ViewSortedRenderPhases,
        render_resource::RenderPassDescriptor,
        renderer::{RenderContext, ViewQuery},
        view::{ExtractedView, ViewTarget},
    },
    ui_render::{TransparentUi, UiCameraView, UiViewTarget},
};

use super::screen::Stage;

/// The stage's schedule in the render world.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash, Default)]
struct Draw;

/// The one camera. Its target is the primary window unless a `RenderTarget` says otherwise.
pub fn stage() -> impl Bundle {
    (Camera2d, Msaa::Off, Stage, bevy::ui::IsDefaultUiCamera, CameraRenderGraph::new(Draw))
}

/// A second camera on the same window, for what stands beside the kiosk; it is drawn after the stage.
pub(super) fn wing() -> impl Bundle {
    (Camera2d, Camera { order: 1, ..default() }, Msaa::Off, CameraRenderGraph::new(Draw))
}

/// The UI's pipelines are made for the format of what they draw on, which is the window's own.
fn match_format(mut views: Query<(&mut ExtractedView, &UiViewTarget)>, targets: Query<&ViewTarget>) {
    for (mut view, target) in &mut views {
        if let Ok(Some(format)) = targets.get(target.0).map(ViewTarget::out_texture_view_format) {
            view.target_format = format;
        }
    }
}

fn draw(
    world: &World,
    view: ViewQuery<(&ViewTarget, &ExtractedCamera, &UiCameraView)>,
    phases: Res<ViewSortedRenderPhases<TransparentUi>>,
    clear: Res<ClearColor>,
    mut context: RenderContext,
) {
    let (target, camera, UiCameraView(ui)) = view.into_inner();
    let Some(attachment) = target.out_texture_color_attachment(Some(clear.0.to_linear())) else { return };
    let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("stage"),
        color_attachments: &[Some(attachment)],
        ..default()
    });
    if let Some(viewport) = camera.viewport.as_ref() {
        pass.set_camera_viewport(viewport);
    }
    let phase = world.get::<ExtractedView>(*ui).and_then(|view| phases.get(&view.retained_view_entity));
    if let Some(Err(error)) = phase.map(|phase| phase.render(&mut pass, world, *ui)) {
        error!("the screen can't be drawn: {error:?}");
    }
}

pub(super) fn plugin(app: &mut App) {
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render
            .add_schedule(Schedule::new(Draw))
            .add_systems(Draw, draw)
            .add_systems(Render, match_format.after(RenderSystems::PrepareViews).before(RenderSystems::Queue));
    }
}
