module =
    .title = Getting around

bus =
    .title = By bus and tram
    .s1 = Find the stop (Haltestelle) and the number of your line.
    .s2 = Look up the time in the timetable (Fahrplan).
    .s3 = Buy or show your ticket (Fahrkarte).
    .s4 = Press the button before your stop.
    .s5 = Get off when the door is open.

timetable =
    .title = The timetable (Fahrplan)
    .s1 = You find the timetable at the stop (Haltestelle).
    .s2 = It shows when a bus or train leaves.
    .s3 = At weekends, there are often fewer buses.
    .s4 = In the countryside, there is sometimes a bus on request (Rufbus).
    .s5 = You have to book this bus beforehand: ask the staff.

tickets =
    .title = The ticket (Fahrkarte)
    .s1 = You need a ticket for the bus, the tram and the train.
    .s2 = Ask where you can buy the ticket.
    .s3 = You have to stamp some tickets: this is called validating (entwerten).
    .s4 = Without a valid ticket, the journey becomes expensive.
    .s5 = Before an appointment, ask who pays for the ticket.

train =
    .title = By train
    .s1 = At the station (Bahnhof), a board shows the time, destination and platform (Gleis).
    .s2 = Look again: the platform can change.
    .s3 = Not every ticket (Fahrkarte) is valid on every train.
    .s4 = Stay behind the line until the train has stopped.
    .s5 = Never go onto the tracks: your life is in danger there.

bicycle =
    .title = By bicycle
    .s1 = The lights, brakes and bell must work.
    .s2 = Ride on the right, on the cycle path (Radweg) or on the road.
    .s3 = Turn on the lights when it is dark.
    .s4 = A helmet protects your head.
    .s5 = Always lock your bicycle.

on-foot =
    .title = Safe on foot
    .s1 = In Germany, cars drive on the right.
    .s2 = Go when the light is green, and wait when it is red.
    .s3 = At a zebra crossing (Zebrastreifen), cars must stop for you.
    .s4 = Only go when the cars have stopped.
    .s5 = In the dark, others see light-coloured clothes better.

by-car =
    .title = By car
    .s1 = To drive a car, you need a valid driving licence (Führerschein).
    .s2 = Ask beforehand if your driving licence is valid here.
    .s3 = Cars and e-scooters need insurance.
    .s4 = In a car, everyone wears a seat belt.
    .s5 = Small children need a child seat.

where-may-i-travel =
    .title = Where am I allowed to travel?
    .s1 = During the asylum procedure, perhaps you are not allowed to travel everywhere.
    .s2 = This rule is often called an area restriction (räumliche Beschränkung).
    .s3 = It is often written on your permission to stay (Aufenthaltsgestattung).
    .s4 = Before a journey, ask the staff or the legal advice service (Rechtsberatung).
    .s5 = Also ask how you can get permission.

find-the-way =
    .title = Finding the way
    .s1 = Always take the address of the centre with you.
    .s2 = An address has a street, a house number (Hausnummer), a postcode (Postleitzahl) and a town.
    .s3 = Ask the staff for a map of the town.
    .s4 = Take a photo of your stop (Haltestelle).
    .s5 = Allow enough time before appointments.

ask-for-help =
    .title = Asking for help on the way
    .s1 = You can ask people in the street.
    .s2 = Say: Excuse me, where is the station (Entschuldigung, wo ist der Bahnhof)?
    .s3 = Show the address on a piece of paper.
    .s4 = The staff on buses and trains help, too.
    .s5 = If people are hurt in an accident, call { $tel-emergency }.

q-travel =
    .title = Friends in another town invite you. What do you do?
    .a1 = I set off immediately.
    .a1-why = You may need permission. Please ask first.
    .a2 = I ask if I am allowed to go.
    .a2-why = Correct. The staff or the legal advice service (Rechtsberatung) will help you.
    .a3 = I am never allowed to travel.
    .a3-why = Perhaps you are allowed to go after all. It is worth asking.

q-ticket =
    .title = When do you get your ticket (Fahrkarte)?
    .a1 = Before the journey.
    .a1-why = Correct. This way, you travel without worries.
    .a2 = When someone checks the tickets.
    .a2-why = Then it is too late, and it becomes expensive. Ask beforehand.
    .a3 = After the journey.
    .a3-why = The ticket must already be valid during the journey.

q-dark =
    .title = It is dark. What does your bicycle need?
    .a1 = Only a bell.
    .a1-why = The bell is important. In the dark, you need lights, too.
    .a2 = Nothing, I can see well.
    .a2-why = Others must be able to see you, too. Lights help with this.
    .a3 = Lights at the front and at the back.
    .a3-why = Correct. This way, others can see you well.

q-lost =
    .title = You cannot find the way. What helps?
    .a1 = I just keep walking.
    .a1-why = You do not have to search alone. Ask someone.
    .a2 = I ask someone.
    .a2-why = Correct. Many people are happy to help.
    .a3 = I show the address.
    .a3-why = Correct. This works without many words, too.
