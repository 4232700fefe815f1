# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads every include of the production code and fails, naming file and line, when one goes against the arrows of
# CONTRIBUTING.md or lets a room see a Qt module that is not its own. Linking alone does not show it: an installed Qt
# module's headers are found whether it is linked or not.
#   cmake -DSOURCE=<project> -P check.cmake

cmake_minimum_required(VERSION 3.28)

set(allowed_domain "")
set(allowed_rules "core/domain")
set(allowed_system "core/domain")
set(allowed_text "core/domain")
set(allowed_storage "core/domain;core/rules;core/system")
set(allowed_exchange "core/domain;core/rules")
set(allowed_print "core/domain")
set(allowed_delivery "core/domain;core/rules;core/exchange;core/system")
set(allowed_workflow
    "core/domain;core/rules;core/system;core/text;core/storage;core/exchange;core/exchange/print;core/delivery")
set(allowed_ui "core/domain;core/rules;core/text;core/workflow;core/exchange/print")
set(allowed_cli "core/domain;core/rules;core/text;core/workflow;core/system;core/storage")
set(allowed_desktop
    "core/domain;core/rules;core/text;core/workflow;core/system;core/storage;core/delivery;ui")

# Qt classes by module, as far as a room below might be tempted.
set(widgets "QWidget|QApplication|QMainWindow|QDialog|QLabel|QPushButton|QMessageBox|QtWidgets.*|QListView|QTableView")
set(drawing "QColor|QFont|QIcon|QPainter|QPixmap|QtGui.*|QPalette|QAction")
set(gui "QGuiApplication|${drawing}")
set(sql "QSql.*|QtSql.*")
set(network "QNetwork.*|QTcp.*|QSsl.*|QLocalS.*|QtNetwork.*")
set(calendar "KCalendarCore.*")

set(forbidden_domain "${widgets}|${gui}|${sql}|${network}|${calendar}|QObject")
set(forbidden_rules "${widgets}|${gui}|${sql}|${network}|${calendar}|QObject")
set(forbidden_system "${widgets}|${gui}|${sql}|${network}|${calendar}|QObject")
set(forbidden_text "${widgets}|${gui}|${sql}|${network}|${calendar}")
set(forbidden_storage "${widgets}|${gui}|${network}|${calendar}|QObject")
set(forbidden_exchange "${widgets}|${gui}|${sql}|${network}|QObject")
set(forbidden_print "${widgets}|${sql}|${network}|${calendar}|QObject")
set(forbidden_delivery "${widgets}|${gui}|${sql}|${calendar}")
set(forbidden_workflow "${widgets}|${gui}|${sql}|${network}|${calendar}")
set(forbidden_ui "${sql}|${network}|${calendar}")
set(forbidden_cli "${widgets}|${drawing}|${sql}|${network}|${calendar}")
set(forbidden_desktop "${sql}|${calendar}")

function(room_of path result)
    if(path MATCHES "^core/exchange/print/")
        set(${result} "print" PARENT_SCOPE)
    elseif(path MATCHES "^(core|app)/([a-z]+)/")
        set(${result} "${CMAKE_MATCH_2}" PARENT_SCOPE)
    elseif(path MATCHES "^ui/")
        set(${result} "ui" PARENT_SCOPE)
    else()
        set(${result} "" PARENT_SCOPE)
    endif()
endfunction()

set(wrong 0)
file(GLOB_RECURSE files RELATIVE "${SOURCE}"
    "${SOURCE}/core/*.h" "${SOURCE}/core/*.cpp" "${SOURCE}/ui/*.h" "${SOURCE}/ui/*.cpp"
    "${SOURCE}/app/*.h" "${SOURCE}/app/*.cpp")
foreach(file IN LISTS files)
    room_of("${file}" room)
    if(room STREQUAL "")
        # Only what lies beside the pages and puts them together has no room of its own.
        message(FATAL_ERROR "${file} lies in no room")
    endif()
    file(STRINGS "${SOURCE}/${file}" includes REGEX "^ *# *include")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"((core|ui|app)/[^\"]+)\"")
            set(target "${CMAKE_MATCH_1}")
            room_of("${target}" other)
            get_filename_component(folder "${target}" DIRECTORY)
            string(REGEX REPLACE "^(core/exchange/print|core/[a-z]+|ui|app/[a-z]+).*" "\\1" place "${folder}")
            set(may ${allowed_${room}})
            if(NOT other STREQUAL room AND NOT place IN_LIST may)
                message("${file}: ${line}\n  ${room} may not see ${place}")
                math(EXPR wrong "${wrong} + 1")
            endif()
        elseif(line MATCHES "<([A-Za-z]+/)?(${forbidden_${room}})>")
            message("${file}: ${line}\n  ${room} may not use this part of Qt or KDE")
            math(EXPR wrong "${wrong} + 1")
        endif()
    endforeach()
endforeach()

list(LENGTH files count)
if(wrong GREATER 0)
    message(FATAL_ERROR "${wrong} includes against the arrows")
endif()
message("${count} files, every include along the arrows")
