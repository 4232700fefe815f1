# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A room is a folder that is one target. Its sources are whatever lies in the folder, so adding a file needs no
# list to be edited; what a room may see is what it links, and the architecture test checks the includes besides.

option(DEMITASSE_WERROR "Warnings are errors" OFF)

add_library(demitasse_flags INTERFACE)
target_include_directories(demitasse_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(demitasse_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wextra-semi -Wswitch-enum -Wnull-dereference
    $<$<BOOL:${DEMITASSE_WERROR}>:-Werror>)
target_compile_definitions(demitasse_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_ENABLE_STRICT_MODE_UP_TO=0x060800
    DEMITASSE_VERSION="${PROJECT_VERSION}")

# What is compiled together in a unity build of a target whose sources are in `folder`: the files of an inner folder, or
# of those that lie flat, the ones of one initial. A new file then touches its neighbours only.
function(demitasse_neighbours target folder)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "[.]cpp$")
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE place)
        cmake_path(GET place PARENT_PATH neighbours)
        if(NOT neighbours)
            string(SUBSTRING "${place}" 0 1 neighbours)
        endif()
        string(MAKE_C_IDENTIFIER "${neighbours}" neighbours)
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${neighbours})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# demitasse_room(<target> <libraries it may see>...): a static library of the current folder, but for folders in
# it that are rooms of their own.
function(demitasse_room target)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    file(GLOB inner CONFIGURE_DEPENDS "*/CMakeLists.txt")
    foreach(list IN LISTS inner)
        cmake_path(GET list PARENT_PATH folder)
        list(FILTER sources EXCLUDE REGEX "^${folder}/")
    endforeach()
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC demitasse_flags ${ARGN})
    demitasse_neighbours(${target} "${CMAKE_CURRENT_SOURCE_DIR}")
endfunction()

# demitasse_program(<target> <libraries>...): an executable of the current folder.
function(demitasse_program target)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE demitasse_flags ${ARGN})
    demitasse_neighbours(${target} "${CMAKE_CURRENT_SOURCE_DIR}")
endfunction()
