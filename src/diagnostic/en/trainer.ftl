## Lessons with a group

lesson-unwritten = The state of the lesson cannot be written: { $fault }.
    .hint = The lesson goes on. Make room on the disk or the stick, or plug in another one; until then a restart begins at what was written last.
lesson-unread = The lesson that was kept cannot be read: { $fault }.
    .hint = Plug the stick in again, or copy its files to another one.
lesson-form = This lesson was kept by another version of the program (form { $form }; this one reads form { $known }).
    .hint = Go on with it in the version that wrote it, or begin the lesson anew and choose the page in the plan.
lesson-bad = The lesson that was kept has a value in “{ $name }” that cannot be.
    .hint = Begin the lesson anew and choose the page in the plan. Do not change this file by hand.
lesson-anew = A fresh lesson begins, as the one that was kept cannot be read.
    .hint = What was kept now lies beside it as “{ $file }”. Choose the page at which you stopped in the plan.
lesson-lost = A fresh lesson begins. The one that was kept cannot be read, nor be laid beside.
    .hint = Copy this file elsewhere before you begin, if you still need its counts. Choose the page at which you stopped in the plan.
lesson-plan-gone = The plan “{ $plan }” of this lesson is not there any more.
    .hint = The lesson goes on with the plan as it was. To teach by another one, begin a new lesson.
lesson-page-gone = The page “{ $page }” at which the lesson stopped is not there any more; it goes on at “{ $now }”.
    .hint = Choose another page in the plan, if that is not the right one.
lesson-pages-gone = Not one page of this lesson's plan is there any more; a fresh lesson begins.
    .hint = Install the pack with these pages again, or choose another plan.
monitors-anew = Which monitor was the wall cannot be read; it will be asked for anew.
    .hint = Choose the wall before the lesson. The file is then written again by itself.
